use stario::prelude::*;

#[component]
fn Card(#[default()] level: u32) -> Html {
    html! { <p>{level}</p> }
}

fn main() {}
