use stario::prelude::*;

#[page("/")]
fn home() -> Html {
    html! { "home" }
}

fn main() {}
