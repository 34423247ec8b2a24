use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click__onec="$n++"></p>
    };
}
