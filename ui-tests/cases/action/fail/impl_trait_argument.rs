use stario::prelude::*;

#[put("/save")]
async fn save(_: impl Send) {}

fn main() {}
