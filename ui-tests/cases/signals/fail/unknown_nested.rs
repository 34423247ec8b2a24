use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
#[serde(rename_all = "camelCase")]
struct Form {
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
        <p data-text=$address.town></p>
    };
}
