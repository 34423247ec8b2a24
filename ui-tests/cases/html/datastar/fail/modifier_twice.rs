use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click__once__once="$n++"></p>
    };
}
