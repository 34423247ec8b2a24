use stario::prelude::*;

fn main() {
    let _ = html! {
        <input data-bind="first name" aria-label="name">
    };
}
