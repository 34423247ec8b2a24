use stario::prelude::*;

#[patch("/items/:id/name")]
async fn rename() {}

fn main() {}
