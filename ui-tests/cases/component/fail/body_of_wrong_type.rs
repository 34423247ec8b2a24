use stario::prelude::*;

#[component]
fn Card() -> Html {
    "text"
}

fn main() {}
