use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-class:a=$a data-class=({"a b": $b})></p>
    };
}
