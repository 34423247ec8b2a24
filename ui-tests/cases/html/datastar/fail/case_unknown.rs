use stario::prelude::*;

fn main() {
    let _ = html! {
        <input data-bind:first-name__case.upper aria-label="name">
    };
}
