use stario::prelude::*;

#[page("/", updates)]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
