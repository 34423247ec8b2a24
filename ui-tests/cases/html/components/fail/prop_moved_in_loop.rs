use stario::prelude::*;

#[component]
fn Card(title: String) -> Html {
    html! { <h2>{title}</h2> }
}

fn main() {
    let title = String::from("cups");
    let _ = html! {
        for _ in 0..2 {
            <Card title={title}/>
        }
    };
}
