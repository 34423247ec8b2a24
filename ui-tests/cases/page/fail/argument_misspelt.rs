use stario::prelude::*;

#[page("/", update = "/live")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
