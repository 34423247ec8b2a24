use stario::prelude::*;

#[put("/save")]
async fn save(_: impl Send) {}

fn main() {
    let _: stario::axum::Router = routes![save];
}
