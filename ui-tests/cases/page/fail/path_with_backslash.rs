use stario::prelude::*;

#[page("/\\shop")]
async fn shop() -> Html {
    html! { <p>"Shop"</p> }
}

fn main() {}
