use stario::axum::extract::State;
use stario::prelude::*;

struct Store;

#[page("/")]
async fn home(_: State<Store>) -> Html {
    html! { "home" }
}

fn main() {
    let _: stario::axum::Router = routes![home].with_state(Store);
}
