use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:input__debounce="$n++"></p>
    };
}
