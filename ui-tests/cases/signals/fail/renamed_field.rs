use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
#[serde(rename_all = "camelCase")]
struct Form {
    // It was `name` when the template was written.
    user_name: String,
    address: Address,
    count: u32,
}

#[derive(Serialize, Deserialize, Signals)]
struct Address {
    city: String,
}

fn main() {
    let _ = html! {
        signals Form;
        <input data-bind:name>
        <p data-text=$name></p>
        <p data-text="$name"></p>
    };
}
