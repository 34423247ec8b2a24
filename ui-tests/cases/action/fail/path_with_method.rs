use stario::prelude::*;

#[post("POST /save")]
async fn save() {}

fn main() {}
