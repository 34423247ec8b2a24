use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:input__debounce.leading.300ms="$n++"></p>
    };
}
