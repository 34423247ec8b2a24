use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    #[serde(rename = "2fa")]
    code: String,
}

fn main() {}
