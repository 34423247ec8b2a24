use stario::prelude::*;

#[page("/users/{id}/posts/{id}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
