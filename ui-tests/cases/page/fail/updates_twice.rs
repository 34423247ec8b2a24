use stario::prelude::*;

#[page("/", updates = "/live", updates = "/stream")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
