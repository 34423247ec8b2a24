use stario::prelude::*;

#[post("/save")]
fn save() {}

fn main() {}
