use stario::prelude::*;

#[component]
fn Card(user: Usr) -> Html {
    html! { "text" }
}

fn main() {}
