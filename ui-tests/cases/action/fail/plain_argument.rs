use stario::prelude::*;

#[post("/items")]
async fn add(count: u32) {
    let _ = count;
}

fn main() {
    let _: stario::axum::Router = routes![add];
}
