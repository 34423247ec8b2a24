use std::cell::Cell;

use stario::axum::extract::State;
use stario::prelude::*;

#[derive(Clone)]
struct Store {
    _count: Cell<u32>,
}

#[page("/")]
async fn home(_: State<Store>) -> Html {
    html! { "home" }
}

fn main() {
    let store = Store { _count: Cell::new(0) };
    let _: stario::axum::Router = routes![home].with_state(store);
}
