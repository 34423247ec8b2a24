use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on-interval__duration.0.5s="$n++"></p>
    };
}
