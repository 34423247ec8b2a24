use stario::axum::extract::State;
use stario::prelude::*;

#[derive(Clone)]
struct Store;

#[derive(Clone)]
struct Mail;

#[post("/one")]
async fn one(_: State<Store>) {}

#[post("/two")]
async fn two(_: State<Mail>) {}

fn main() {
    let _: stario::axum::Router<Store> = routes![one, two];
}
