use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    constructor: String,
    #[serde(rename = "__proto__")]
    proto: String,
}

fn main() {}
