use stario::prelude::*;

#[component]
fn user_card() -> Html {
    html! { "text" }
}

fn main() {}
