use stario::prelude::*;

#[page("/a^b")]
async fn power() -> Html {
    html! { <p>"Power"</p> }
}

fn main() {}
