use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-show=!$open>"closed"</p>
    };
}
