use stario::prelude::*;

#[page("/")]
async fn home() -> {
    html! { "text" }
}

fn main() {}
