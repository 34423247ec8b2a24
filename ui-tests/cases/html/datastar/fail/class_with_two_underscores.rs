use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-class:card__title=$open></p>
    };
}
