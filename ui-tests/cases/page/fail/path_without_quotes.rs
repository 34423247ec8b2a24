use stario::prelude::*;

#[page(/home)]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
