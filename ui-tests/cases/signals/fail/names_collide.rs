use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    name: String,
    #[serde(rename = "name")]
    title: String,
}

fn main() {}
