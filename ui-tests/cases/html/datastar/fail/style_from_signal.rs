use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-attr:style=$style></p>
    };
}
