#![deny(warnings)]

use stario::prelude::*;

#[component]
fn Article(title: &str) -> Html {
    html! {
        <h2>{title}</h2>
        <h4>"Summary"</h4>
    }
}

#[page("/")]
async fn home() -> Html {
    let list = || html! { <h1>"Articles"</h1> <p>{html! { <h1>"One"</h1><h3>"Two"</h3> }}</p> };
    html! { {list()} <Article title="x"/> }
}

fn main() {
    let _ = home;
}
