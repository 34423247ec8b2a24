use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click__once.prevent="$n++"></p>
    };
}
