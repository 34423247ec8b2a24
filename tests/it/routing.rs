//! Pages, actions and links, asked over real sockets.

use axum::{
    Router,
    extract::{Path, Query, State},
    http::StatusCode,
};
use stario::prelude::*;

use crate::support::{http, server::Server, sse::Stream};

#[page("/")]
async fn home() -> Html {
    html! {
        <a href=link(user(7, "a/b c"))>"user"</a>
        <button data-on:click=post(rename(7))/>
        <a href=link(files("x y/../z"))/>
    }
}

#[page("/users/{id}/{tab}")]
async fn user(Path((id, tab)): Path<(u32, String)>) -> Html {
    html! { <p id="user">"{id} {tab}"</p> }
}

#[get("/files/{*path}")]
async fn files(Path(path): Path<String>) -> String {
    path
}

#[post("/users/{id}/name")]
async fn rename(Path(id): Path<u32>, State(prefix): State<&'static str>) -> Html {
    html! { <b id="name">"{prefix}{id}"</b> }
}

#[put("/thing")]
async fn put_thing() {}

#[patch("/thing")]
async fn patch_thing() -> (StatusCode, &'static str) {
    (StatusCode::IM_A_TEAPOT, "patched")
}

#[delete("/thing")]
async fn delete_thing() -> Result<(), StatusCode> {
    Err(StatusCode::FORBIDDEN)
}

#[get("/search")]
async fn search(Query(query): Query<Vec<(String, String)>>) -> Html {
    html! { for (name, value) in query { <i>"{name}={value}"</i> } }
}

fn routes() -> Router {
    routes![
        home,
        user,
        files,
        rename,
        put_thing,
        patch_thing,
        delete_thing,
        search
    ]
    .with_state("u")
}

async fn ask(server: &Server, method: &str, path: &str) -> (u16, String) {
    let response = http::send(server.address, method, path, &[], "").await;
    (response.status, response.text().await)
}

#[test]
fn links_are_encoded_and_methods_are_known() {
    assert_eq!(home::PATH, "/");
    assert_eq!(home::UPDATES, "/updates");
    assert_eq!(user::PATH, "/users/{id}/{tab}");
    assert_eq!(user::UPDATES, "/users/{id}/{tab}/updates");
    assert_eq!(user::path(1, "a/b?c").as_str(), "/users/1/a%2Fb%3Fc");
    assert_eq!(user::updates(1, "x").as_str(), "/users/1/x/updates");
    assert_eq!(rename::path(u32::MAX).to_string(), "/users/4294967295/name");
}

#[tokio::test]
async fn links_lead_to_their_handlers() {
    let server = Server::start(routes()).await;
    let page = http::get(server.address, "/").await.text().await;
    assert!(
        page.contains(r#"<a href="/users/7/a%2Fb%20c">user</a>"#),
        "{page}"
    );
    assert!(
        page.contains(r#"data-on:click="@post('/users/7/name')""#),
        "{page}"
    );
    let user = ask(&server, "GET", user::path(7, "a/b c").as_str()).await;
    assert_eq!(user.1, r#"<p id="user">7 a/b c</p>"#);
    let path = files::path("x y/z").to_string();
    assert_eq!(ask(&server, "GET", &path).await.1, "x y/z");
}

#[tokio::test]
async fn handlers_keep_their_extractors_and_responses() {
    let server = Server::start(routes()).await;
    let search = ask(&server, "GET", "/search?a=1&b=%3C").await;
    assert_eq!(search.1, "<i>a=1</i><i>b=&lt;</i>");
    let patched = ask(&server, "PATCH", "/thing").await;
    assert_eq!(patched, (418, "patched".to_owned()));
    assert_eq!(ask(&server, "DELETE", "/thing").await.0, 403);
    assert_eq!(ask(&server, "POST", "/thing").await.0, 405);
    assert_eq!(ask(&server, "GET", "/users/x/y").await.0, 400);
    assert_eq!(ask(&server, "GET", "/nowhere").await.0, 404);
}

#[tokio::test]
async fn an_action_without_a_result_has_no_content() {
    let server = Server::start(routes()).await;
    assert_eq!(ask(&server, "PUT", "/thing").await, (204, String::new()));
}

#[tokio::test]
async fn an_action_patches_by_id_and_reads_the_state() {
    let server = Server::start(routes()).await;
    let headers = [("datastar-request", "true")];
    let response = http::send(server.address, "POST", "/users/7/name", &headers, "").await;
    assert_eq!(response.status, 200);
    let kind = response.header("content-type").expect("a type").to_owned();
    let body = response.text().await;
    assert!(body.contains(r#"<b id="name">u7</b>"#), "{kind}: {body}");
}

#[tokio::test]
async fn pages_mount_in_a_plain_axum_program() {
    let plain = Router::new()
        .route("/plain", axum::routing::get(|| async { "plain" }))
        .nest("/app", routes![user])
        .merge(routes![search]);
    let server = Server::start(plain).await;
    assert_eq!(ask(&server, "GET", "/plain").await.1, "plain");
    assert_eq!(
        ask(&server, "GET", "/app/users/1/x").await.1,
        r#"<p id="user">1 x</p>"#
    );
    let mut stream = Stream::open(server.address, "/app/users/1/x/updates").await;
    assert_eq!(stream.elements().await, r#"<p id="user">1 x</p>"#);
}

mod other {
    use stario::prelude::*;

    #[page("/users/{name}/{part}")]
    pub(super) async fn same() -> Html {
        html! {}
    }

    #[get("/updates")]
    pub(super) async fn stream_of_home() {}
}

#[track_caller]
fn conflict(routes: impl FnOnce() -> Router<&'static str> + std::panic::UnwindSafe) -> String {
    let panic = std::panic::catch_unwind(routes).expect_err("a conflict");
    panic
        .downcast_ref::<String>()
        .expect("a message")
        .to_owned()
}

#[test]
fn two_handlers_on_one_path_are_both_named() {
    let message = conflict(|| routes![home, user, other::same]);
    for part in [
        "routing::user",
        "routing::other::same",
        "routing.rs:",
        "GET",
        "/users/{",
    ] {
        assert!(message.contains(part), "{part} in: {message}");
    }
    let message = conflict(|| routes![home, other::stream_of_home]);
    for part in ["routing::home", "other::stream_of_home", "/updates"] {
        assert!(message.contains(part), "{part} in: {message}");
    }
}
