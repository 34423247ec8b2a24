use stario::prelude::*;

#[page("/", updates = "/live/{id}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
