use serde::{Deserialize, Serialize};
use stario::axum::extract::{Path, Query};
use stario::prelude::*;

#[derive(Serialize, Deserialize)]
struct Search {
    words: String,
}

#[get("/search")]
async fn search(Query(search): Query<Search>) -> Html {
    html! { <p>{search.words}</p> }
}

#[page("/users/{id}")]
async fn user(Path(id): Path<u64>) -> Html {
    html! { <p>{id}</p> }
}

#[get("/files/{owner}/{name}")]
async fn file(Path((owner, name)): Path<(u32, String)>) -> String {
    format!("{owner} {name}")
}

#[post("/save")]
async fn save() {}

#[put("/replace")]
async fn replace() {}

fn main() {
    let _ = html! {
        <form><button formmethod="post" formaction=link(search)>"Search"</button></form>
    };
}
