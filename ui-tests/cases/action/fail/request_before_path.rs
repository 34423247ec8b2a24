use stario::axum::extract::{Path, Request};
use stario::prelude::*;

#[post("/save/{id}")]
async fn save(_: Request, Path(_): Path<u64>) {}

fn main() {
    let _: stario::axum::Router = routes![save];
}
