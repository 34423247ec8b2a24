use stario::prelude::*;

#[page("/files/{*path}/raw")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
