use stario::prelude::*;

#[page("/shop/../cups")]
async fn cups() -> Html {
    html! { <p>"Cups"</p> }
}

fn main() {}
