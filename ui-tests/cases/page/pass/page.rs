use stario::axum::extract::Path;
use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    html! { <a href=link(user(5))>"user"</a> }
}

#[page("/users/{id}", updates = "/live/{id}")]
async fn user(Path(id): Path<u32>) -> Result<Html, String> {
    if id == 0 {
        return Err("nobody".to_owned());
    }
    Ok(html! { "{id}" })
}

#[page("/two/{a}/{b}", updates = "/live/{a}/{b}")]
async fn two(Path((a, b)): Path<(u32, u32)>) -> Html {
    html! { "{a}/{b}" }
}

#[page("/files/{*path}", updates = "/watch/{*path}")]
async fn file(Path(path): Path<String>) -> impl stario::axum::response::IntoResponse {
    html! { <p>{path}</p> }
}

#[test]
fn page_without_mistakes() {
    let _: stario::axum::Router = routes![home, user, two, file];
    assert_eq!((home::PATH, home::UPDATES), ("/", "/updates"));
    assert_eq!(user::updates(5).as_str(), "/live/5");
    assert_eq!(two::updates(1, 2).as_str(), "/live/1/2");
    assert_eq!(file::path("a/b").as_str(), "/files/a/b");
}
