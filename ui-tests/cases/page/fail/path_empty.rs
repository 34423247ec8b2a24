use stario::prelude::*;

#[page("")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
