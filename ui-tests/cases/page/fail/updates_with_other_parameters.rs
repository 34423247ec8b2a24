use stario::prelude::*;

#[page("/users/{id}", updates = "/live/{name}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
