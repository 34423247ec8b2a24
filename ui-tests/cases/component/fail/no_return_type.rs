use stario::prelude::*;

#[component]
fn Card() {
    html! { "text" };
}

fn main() {}
