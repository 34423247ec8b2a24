use stario::prelude::*;

#[page("/users/{id/*number*/}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
