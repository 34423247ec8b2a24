use stario::prelude::*;

#[page("/users/{type}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
