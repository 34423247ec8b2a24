use stario::prelude::*;

fn main() {
    let _ = html! {
        <button title=$title>"text"</button>
    };
}
