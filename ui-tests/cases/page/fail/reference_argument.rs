use stario::prelude::*;

#[page("/users/{name}")]
async fn user(name: &str) -> Html {
    html! { <p>{name}</p> }
}

fn main() {
    let _: stario::axum::Router = routes![user];
}
