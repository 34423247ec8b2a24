use stario::prelude::*;

#[component]
fn Card(#[default(1, 2)] level: u32) -> Html {
    html! { <p>{level}</p> }
}

fn main() {}
