use stario::axum::extract::Path;
use stario::prelude::*;

#[get("/items/{id}")]
async fn item(Path(id): Path<u32>) -> String {
    id.to_string()
}

#[post("/items")]
async fn add() {}

#[put("/items/{id}")]
async fn replace(_: Path<u32>) -> stario::axum::http::StatusCode {
    stario::axum::http::StatusCode::CREATED
}

#[patch("/items/{id}/{name}")]
async fn rename(_: Path<(u32, String)>) -> Html {
    html! { "renamed" }
}

#[delete("/items/{id}")]
async fn remove(_: Path<u32>) -> Result<(), String> {
    Ok(())
}

#[test]
fn action_without_mistakes() {
    let _: stario::axum::Router = routes![item, add, replace, rename, remove];
    assert_eq!(rename::path(5, "a b").as_str(), "/items/5/a%20b");
}
