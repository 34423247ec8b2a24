use stario::prelude::*;

#[page("/")]
async fn home(_: impl Send) -> Html {
    html! { "home" }
}

fn main() {}
