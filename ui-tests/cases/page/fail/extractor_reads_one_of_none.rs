use stario::axum::extract::Path;
use stario::prelude::*;

#[page("/users")]
async fn users(Path(id): Path<u32>) -> Html {
    html! { "{id}" }
}

fn main() {}
