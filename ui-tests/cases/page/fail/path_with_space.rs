use stario::prelude::*;

#[page("/my page")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
