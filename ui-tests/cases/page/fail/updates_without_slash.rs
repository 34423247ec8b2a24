use stario::prelude::*;

#[page("/", updates = "live")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
