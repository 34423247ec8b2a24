use stario::prelude::*;

#[post]
async fn save() {}

fn main() {}
