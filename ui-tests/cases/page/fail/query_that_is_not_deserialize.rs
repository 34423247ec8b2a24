use stario::axum::extract::Query;
use stario::prelude::*;

struct Search {
    text: String,
}

#[page("/search")]
async fn search(Query(search): Query<Search>) -> Html {
    html! { {search.text} }
}

fn main() {
    let _: stario::axum::Router = routes![search];
}
