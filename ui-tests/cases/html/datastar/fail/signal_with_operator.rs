use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-text=$count + 1>"text"</button>
    };
}
