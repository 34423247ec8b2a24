use stario::prelude::*;

#[component]
fn Card(title: &str) -> Html {
    html! { <h2>{title}</h2> }
}

fn main() {
    let _ = html! { <Card title="cups" user:name="b"/> };
}
