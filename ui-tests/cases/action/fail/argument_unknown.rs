use stario::prelude::*;

#[delete("/items", confirm = true)]
async fn clear() {}

fn main() {}
