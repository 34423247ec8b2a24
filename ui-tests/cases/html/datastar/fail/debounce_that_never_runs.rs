use stario::prelude::*;

fn main() {
    let _ = html! {
        <input data-on:input__debounce.500ms.notrailing=($a++)>
    };
}
