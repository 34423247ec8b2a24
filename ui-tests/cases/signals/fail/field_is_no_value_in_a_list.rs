use serde::{Deserialize, Serialize};
use stario::prelude::*;

use std::time::Duration;

#[derive(Serialize, Deserialize, Signals)]
struct Form {
    waits: Vec<Duration>,
}

fn main() {}
