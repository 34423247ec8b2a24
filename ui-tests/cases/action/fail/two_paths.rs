use stario::prelude::*;

#[get("/one", "/two")]
async fn one() {}

fn main() {}
