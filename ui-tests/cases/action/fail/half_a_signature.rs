use stario::prelude::*;

#[post("/save")]
async fn save(id: ) {}

fn main() {}
