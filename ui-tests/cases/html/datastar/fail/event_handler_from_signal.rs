use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-attr:onclick=$code></p>
    };
}
