use stario::prelude::*;

#[component]
fn Point((x, y): (i32, i32)) -> Html {
    html! { "{x} {y}" }
}

fn main() {}
