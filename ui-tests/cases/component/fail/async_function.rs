use stario::prelude::*;

#[component]
async fn Card() -> Html {
    html! { "text" }
}

fn main() {}
