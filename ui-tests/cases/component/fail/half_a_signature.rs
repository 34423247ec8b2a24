use stario::prelude::*;

#[component]
fn Card(title: ) -> Html {
    html! { "text" }
}

fn main() {}
