use stario::prelude::*;

#[page("/")]
async fn home() -> u32 {
    5
}

fn main() {
    let _: stario::axum::Router = routes![home];
}
