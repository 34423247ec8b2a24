use stario::prelude::*;

#[post("/save")]
struct Save;

fn main() {}
