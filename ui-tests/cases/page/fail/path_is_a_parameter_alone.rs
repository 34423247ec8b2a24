use stario::prelude::*;

#[page("{id}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
