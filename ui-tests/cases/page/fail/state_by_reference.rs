use stario::axum::extract::State;
use stario::prelude::*;

#[page("/")]
async fn home(State(name): &State<String>) -> Html {
    html! { {name} }
}

fn main() {
    let _: stario::axum::Router<String> = routes![home];
}
