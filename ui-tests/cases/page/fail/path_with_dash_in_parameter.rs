use stario::prelude::*;

#[page("/users/{user-id}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
