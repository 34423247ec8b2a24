use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-count=($count + 1)>"text"</button>
    };
}
