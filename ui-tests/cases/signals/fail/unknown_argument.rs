use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    #[signal(valeu)]
    name: String,
}

fn main() {}
