use stario::prelude::*;

#[component]
fn Card(title: &str) -> Html {
    html! { <h2>{title}</h2> }
}

fn heading() -> &'static str {
    "cups"
}

fn main() {
    let _ = html! { <Card title=heading()/> };
}
