use stario::prelude::*;

#[page("/files/{name}.txt")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
