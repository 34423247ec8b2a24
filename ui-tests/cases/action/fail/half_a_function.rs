use stario::prelude::*;

#[post("/save")]
async fn save( {}

fn main() {}
