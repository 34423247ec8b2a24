use stario::prelude::*;

#[component]
fn Card(title: &str) -> Html {
    html! { <h2 clas="title">{titel}</h2> }
}

fn main() {}
