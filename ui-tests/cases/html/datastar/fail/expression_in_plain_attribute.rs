use stario::prelude::*;

fn main() {
    let _ = html! {
        <button title=($count + 1)>"text"</button>
    };
}
