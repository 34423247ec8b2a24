use stario::prelude::*;

#[component]
fn Card(#[default("3")] level: u32) -> Html {
    html! { <p>{level}</p> }
}

fn main() {}
