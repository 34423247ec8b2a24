use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on-interval__duration=($n += 1)>"text"</p>
    };
}
