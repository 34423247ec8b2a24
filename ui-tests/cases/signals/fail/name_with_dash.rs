use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    #[serde(rename = "user-name")]
    user_name: String,
}

fn main() {}
