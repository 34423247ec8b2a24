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
        <div data-signals={Form { user_name: String::new(), address: Address { city: String::new() }, count: 0 }}>
            <p data-text=$user_name></p>
        </div>
    };
}
