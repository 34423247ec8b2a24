use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
#[serde(tag = "type")]
struct Form {
    name: String,
}

fn main() {}
