use stario::prelude::*;

fn main() {
    let _ = html! {
        <p id="a" .note>"text"</p>
    };
}
