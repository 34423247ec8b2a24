use stario::prelude::*;

#[component]
fn Card() -> Html {
    html! { "text" };
}

fn main() {}
