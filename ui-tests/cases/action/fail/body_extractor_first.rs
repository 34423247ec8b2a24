use stario::axum::extract::{Form, Path};
use stario::prelude::*;

#[post("/save")]
async fn save(_: Form<Vec<u8>>, _: Path<()>) {}

fn main() {
    let _: stario::axum::Router = routes![save];
}
