use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    _open: bool,
}

fn main() {}
