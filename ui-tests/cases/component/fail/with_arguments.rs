use stario::prelude::*;

#[component(inline)]
fn Card() -> Html {
    html! { "text" }
}

fn main() {}
