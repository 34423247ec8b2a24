use stario::prelude::*;

fn main() {
    let _ = html! {
        <p contenteditable=true>"text"</p>
    };
}
