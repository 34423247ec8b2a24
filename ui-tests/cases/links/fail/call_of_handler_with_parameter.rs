use stario::axum::extract::Path;
use stario::prelude::*;

#[page("/cups/{id}")]
async fn cup(Path(id): Path<u32>) -> Html {
    html! { <p>{id}</p> }
}

fn main() {
    let _ = html! { <a href=cup(5)>"cup"</a> };
}
