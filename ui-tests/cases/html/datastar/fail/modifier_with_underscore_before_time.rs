use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click__debounce_300ms="$n++"></p>
    };
}
