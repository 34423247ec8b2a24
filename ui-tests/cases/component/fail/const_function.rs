use stario::prelude::*;

#[component]
const fn Card() -> Html {
    html! { "text" }
}

fn main() {}
