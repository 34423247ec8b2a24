use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    html! { "home" }
}

#[page("/about")]
async fn about() -> Html {
    html! { "about" }
}

fn main() {
    let _: stario::axum::Router = routes![home,, about];
}
