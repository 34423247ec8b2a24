use stario::prelude::*;

#[page("/")]
#[get("/home")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {}
