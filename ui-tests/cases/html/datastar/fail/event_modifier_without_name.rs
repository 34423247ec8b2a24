use stario::prelude::*;

fn main() {
    let _ = html! {
        <input data-bind:name__event aria-label="name">
    };
}
