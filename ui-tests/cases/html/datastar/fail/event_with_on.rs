use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:onclick="$n++"></p>
    };
}
