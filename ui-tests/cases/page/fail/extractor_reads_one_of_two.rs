use stario::axum::extract::Path;
use stario::prelude::*;

#[page("/users/{id}/posts/{post}")]
async fn post_of(Path(id): Path<u32>) -> Html {
    html! { "{id}" }
}

fn main() {}
