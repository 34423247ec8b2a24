use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
#[serde(rename_all = "kebab-case")]
struct Form {
    user_name: String,
}

fn main() {}
