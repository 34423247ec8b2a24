use stario::prelude::*;

#[page("/", live)]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
