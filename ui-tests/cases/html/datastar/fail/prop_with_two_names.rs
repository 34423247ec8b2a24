use stario::prelude::*;

fn main() {
    let _ = html! {
        <input data-bind:name__prop.checked.value aria-label="name">
    };
}
