use stario::prelude::*;

#[derive(Signals)]
struct Form {
    name: String,
}

fn main() {}
