use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    #[signal()]
    name: String,
}

fn main() {}
