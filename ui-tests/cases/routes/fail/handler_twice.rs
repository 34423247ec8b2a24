use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {
    let _: stario::axum::Router = routes![home, home];
}
