use stario::prelude::*;

#[component(inline)]
async fn Card() -> Html {
    html! { "text" }
}

fn main() {}
