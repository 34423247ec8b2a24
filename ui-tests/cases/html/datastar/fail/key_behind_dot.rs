use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-attr.title=$title></p>
    };
}
