use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text=$a data-json-signals></p>
    };
}
