use stario::axum::extract::State;
use stario::prelude::*;

#[derive(Clone)]
struct Store;

#[page("/")]
async fn home(_: State<Store>) -> Html {
    html! { "home" }
}

fn main() {
    let _ = async { stario::serve(routes![home]).await };
}
