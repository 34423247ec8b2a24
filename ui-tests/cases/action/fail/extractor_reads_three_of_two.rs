use stario::axum::extract::Path;
use stario::prelude::*;

#[post("/a/{one}/{two}")]
async fn save(_: Path<(u8, u8, u8)>) {}

fn main() {}
