use stario::prelude::*;

#[page("/")]
async fn home<T: Render>() -> Html {
    html! { "home" }
}

fn main() {}
