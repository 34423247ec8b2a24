use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click__window__document="$n++"></p>
    };
}
