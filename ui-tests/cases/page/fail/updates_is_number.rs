use stario::prelude::*;

#[page("/", updates = 5)]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
