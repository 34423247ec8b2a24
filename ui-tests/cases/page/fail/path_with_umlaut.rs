use stario::prelude::*;

#[page("/über")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
