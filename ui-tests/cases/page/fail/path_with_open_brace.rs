use stario::prelude::*;

#[page("/users/{id")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
