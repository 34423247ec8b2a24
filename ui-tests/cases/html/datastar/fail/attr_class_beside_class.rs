use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-attr:class=$a data-class:b=$b></p>
    };
}
