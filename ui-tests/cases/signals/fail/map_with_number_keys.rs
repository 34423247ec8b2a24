use serde::{Deserialize, Serialize};
use stario::prelude::*;

use std::collections::HashMap;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    names: HashMap<u32, String>,
}

fn main() {}
