use stario::prelude::*;

#[component]
fn Card(title: &str) {
    html! { <h2>{title}</h2> };
}

fn main() {
    let _ = html! { <Card title="one"/> };
}
