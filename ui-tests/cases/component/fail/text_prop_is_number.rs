use stario::prelude::*;

#[component]
fn Card(title: String) -> Html {
    html! { <b>{title}</b> }
}

fn main() {
    let _ = html! { <Card title=5 /> };
}
