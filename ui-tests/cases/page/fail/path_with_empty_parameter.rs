use stario::prelude::*;

#[page("/users/{}")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
