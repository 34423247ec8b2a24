use stario::prelude::*;

#[page("/")]
async fn home() {
    html! { "home" };
}

fn main() {}
