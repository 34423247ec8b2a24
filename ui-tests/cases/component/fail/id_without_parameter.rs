use stario::prelude::*;

#[component]
fn Card(title: &str) -> Html {
    html! { <b>{title}</b> }
}

fn main() {
    let _ = html! { <Card title="a" id="b" /> };
}
