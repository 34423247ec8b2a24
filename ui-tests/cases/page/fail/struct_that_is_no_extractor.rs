use stario::prelude::*;

#[derive(serde::Deserialize)]
struct Search {
    text: String,
}

#[page("/search")]
async fn search(search: Search) -> Html {
    html! { {search.text} }
}

fn main() {
    let _: stario::axum::Router = routes![search];
}
