use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-star-text="$count"></p>
    };
}
