use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text="returned"></p>
    };
}
