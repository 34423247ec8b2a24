use stario::prelude::*;

#[page("/users#top")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
