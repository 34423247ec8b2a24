//! Page streams, read from real sockets.

mod body;
mod data;
mod refresh;
mod request;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use stario::prelude::*;

use crate::support::{http, server::Server, sse::Stream};

#[page("/")]
async fn home() -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Home"</title></head>
            <body data-init=get("/updates")><h1>"One"</h1><pre>"a\nb"</pre></body>
        </html>
    }
}

#[page("/rooms/{id}")]
async fn room(
    Path(id): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
    State(visits): State<Arc<AtomicUsize>>,
) -> Html {
    let visit = visits.fetch_add(1, Ordering::Relaxed);
    html! {
        <p id="room">"{id} visit {visit}" for (name, value) in query { " {name}={value}" }</p>
    }
}

#[page("/gone")]
async fn gone() -> Response {
    (StatusCode::NOT_FOUND, html! { <p id="gone">"gone"</p> }).into_response()
}

#[page("/moved")]
async fn moved() -> Result<Html, Redirect> {
    Err(Redirect::to("/login"))
}

async fn serve() -> Server {
    let routes = routes![home, room, gone, moved];
    Server::start(routes.with_state(Arc::default())).await
}

#[tokio::test]
async fn the_first_event_is_the_page_to_the_byte() {
    let server = serve().await;
    let page = http::get(server.address, "/").await;
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    let page = page.text().await;
    let mut stream = Stream::open(server.address, "/updates").await;
    assert_eq!(stream.response.status, 200);
    assert_eq!(stream.elements().await, page);
}

#[tokio::test]
async fn a_stream_may_not_be_stored_or_held_back() {
    let server = serve().await;
    let stream = Stream::open(server.address, "/updates").await;
    let response = &stream.response;
    assert_eq!(response.header("content-type"), Some("text/event-stream"));
    assert_eq!(
        response.header("cache-control"),
        Some("no-store, no-transform")
    );
    assert_eq!(response.header("x-accel-buffering"), Some("no"));
    assert_eq!(response.header("content-length"), None);
}

#[tokio::test]
async fn the_page_runs_again_with_its_path_query_and_state() {
    let server = serve().await;
    let page = http::get(server.address, "/rooms/a%20b?x=1&y=%26").await;
    assert_eq!(
        page.text().await,
        r#"<p id="room">a b visit 0 x=1 y=&amp;</p>"#
    );
    let mut stream = Stream::open(server.address, "/rooms/a%20b/updates?x=1&y=%26").await;
    assert_eq!(
        stream.elements().await,
        r#"<p id="room">a b visit 1 x=1 y=&amp;</p>"#
    );
}

#[tokio::test]
async fn a_page_that_fails_is_waited_for_without_a_word() {
    let server = serve().await;
    assert_eq!(http::get(server.address, "/gone").await.status, 404);
    let mut stream = Stream::open(server.address, "/gone/updates").await;
    assert_eq!(stream.response.status, 200);
    let bytes = stream.response.body.next().await.expect("an open stream");
    assert_eq!(bytes, b"retry: 100\n\n");
}

#[tokio::test]
async fn a_page_that_redirects_leads_its_browser_there() {
    let server = serve().await;
    let mut stream = Stream::open(server.address, "/moved/updates").await;
    assert_eq!(stream.response.status, 200);
    let event = stream.next().await.expect("an event");
    assert_eq!(event.value("mode").as_deref(), Some("append"));
    let script = event.elements();
    assert!(script.contains("location.assign('\\x2flogin')"), "{script}");
}

#[tokio::test]
async fn head_has_no_body_and_other_methods_are_refused() {
    let server = serve().await;
    let head = http::send(server.address, "HEAD", "/updates", &[], "").await;
    assert_eq!(head.status, 200);
    assert_eq!(head.header("content-type"), Some("text/event-stream"));
    let post = http::send(server.address, "POST", "/updates", &[], "").await;
    assert_eq!(post.status, 405);
    assert!(
        post.header("allow")
            .is_some_and(|methods| methods.contains("GET"))
    );
}

#[tokio::test]
async fn many_streams_live_side_by_side() {
    let server = serve().await;
    let mut streams = Vec::new();
    for _ in 0..50 {
        streams.push(Stream::open(server.address, "/updates").await);
    }
    for stream in &mut streams {
        assert!(stream.elements().await.contains("One"));
    }
}
