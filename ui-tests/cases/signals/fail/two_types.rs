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

#[derive(Serialize, Signals)]
struct Other {
    city: String,
}

fn main() {
    let _ = html! {
        <div data-signals={Address { city: String::new() }}></div>
        <div data-signals={Other { city: String::new() }}></div>
    };
}
