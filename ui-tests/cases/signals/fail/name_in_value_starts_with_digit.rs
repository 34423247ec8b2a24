use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    name: String,
}

fn main() {
    let _ = html! {
        signals Form;
        <input data-bind="1a" aria-label="name">
    };
}
