use stario::prelude::*;

#[put("/save")]
async fn save<T>() {}

fn main() {}
