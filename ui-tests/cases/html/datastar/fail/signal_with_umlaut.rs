use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-text=$größe>"text"</button>
    };
}
