use stario::prelude::*;

#[page("/files/*path")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
