use std::sync::{Arc, Mutex};

use stario::axum::extract::State;
use stario::prelude::*;

async fn load() -> u32 {
    1
}

#[page("/")]
async fn home(State(count): State<Arc<Mutex<u32>>>) -> Html {
    let guard = count.lock().unwrap();
    html! { {load().await} {*guard} }
}

fn main() {
    let _: stario::axum::Router<Arc<Mutex<u32>>> = routes![home];
}
