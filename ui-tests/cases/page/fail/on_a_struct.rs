use stario::prelude::*;

#[page("/")]
struct Home;

fn main() {}
