use stario::prelude::*;

fn main() {
    let _ = html! {
        <p class=[b"one"]>"text"</p>
    };
}
