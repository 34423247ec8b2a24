use stario::prelude::*;

#[page("/", cache = 60)]
fn home() -> Html {
    html! { "home" }
}

fn main() {}
