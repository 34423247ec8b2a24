use stario::prelude::*;

#[page("/", cache = 60)]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
