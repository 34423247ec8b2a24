use stario::prelude::*;

#[page("/user-{id}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
