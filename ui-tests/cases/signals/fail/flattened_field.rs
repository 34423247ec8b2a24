use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    #[serde(flatten)]
    address: Address,
}

#[derive(Serialize, Deserialize, Signals)]
struct Address {
    city: String,
}

fn main() {}
