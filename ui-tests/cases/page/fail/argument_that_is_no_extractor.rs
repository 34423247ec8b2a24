use stario::prelude::*;

#[page("/users/{id}")]
async fn user(id: u32) -> Html {
    html! { "{id}" }
}

fn main() {
    let _: stario::axum::Router = routes![user];
}
