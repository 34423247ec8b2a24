use stario::prelude::*;

#[component]
unsafe fn Card() -> Html {
    html! { "text" }
}

fn main() {}
