use stario::prelude::*;

#[page("/", cached)]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
