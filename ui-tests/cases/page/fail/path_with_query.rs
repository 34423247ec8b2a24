use stario::prelude::*;

#[page("/users?page=1")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
