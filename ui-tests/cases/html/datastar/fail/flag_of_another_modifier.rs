use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:input__debounce.300ms.trailing="$n++"></p>
    };
}
