use stario::prelude::*;

#[get("/items", updates = "/live")]
async fn items() {}

fn main() {}
