use stario::axum::extract::Path;
use stario::prelude::*;

#[page("/users/{id}")]
async fn user(Path((id, name)): Path<(u32, String)>) -> Html {
    html! { "{id} {name}" }
}

fn main() {}
