use stario::prelude::*;

struct Level(u32);

#[component]
fn Card(#[default] level: Level) -> Html {
    html! { <p>{level.0}</p> }
}

fn main() {}
