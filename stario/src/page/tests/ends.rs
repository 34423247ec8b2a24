//! How a stream ends, and whether its browser comes back.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use axum::extract::Path;
use axum::response::Redirect;
use axum::{Extension, Router};
use http::StatusCode;
use http::header::LOCATION;
use tokio::sync::Notify;

use super::refresh::counter;
use super::{chunk, document, get, html, router};
use crate::Html;
use crate::page::Streams;

#[tokio::test]
async fn closing_ends_a_stream_so_that_its_browser_returns() {
    let ours = "/updates?datastar=%7B%22stream%22%3A1%7D";
    for (uri, is_clean) in [(ours, true), ("/updates", false)] {
        let streams = Streams::new();
        let (router, ..) = counter(&streams);
        let mut stream = get(&router, uri).await;
        chunk(&mut stream).await.unwrap().unwrap();
        streams.close();
        assert_eq!(chunk(&mut stream).await.unwrap().unwrap(), "retry: 40\n\n");
        match chunk(&mut stream).await {
            None => assert!(is_clean),
            Some(cut) => assert!(!is_clean && cut.is_err(), "{cut:?}"),
        }
    }
}

#[tokio::test]
async fn closing_does_not_wait_for_a_render() {
    let streams = Streams::new();
    let started = Arc::new(Notify::new());
    let handler = {
        let (started, is_first) = (Arc::clone(&started), Arc::new(AtomicU32::new(0)));
        async move || {
            if is_first.fetch_add(1, Ordering::SeqCst) > 0 {
                started.notify_one();
                std::future::pending::<()>().await;
            }
            document("x")
        }
    };
    let router = router("/", "/updates", handler).layer(Extension(streams.clone()));
    let mut stream = get(&router, "/updates").await;
    chunk(&mut stream).await.unwrap().unwrap();
    streams.refresh();
    let close = async {
        started.notified().await;
        streams.close();
    };
    let (last, ()) = tokio::join!(chunk(&mut stream), close);
    assert_eq!(last.unwrap().unwrap(), "retry: 40\n\n");
}

#[tokio::test(start_paused = true)]
async fn a_redirect_leads_the_browser_away() {
    let router = router("/", "/updates", async || Redirect::to("/login?next=%2F"));
    let mut stream = get(&router, "/updates").await;
    let event = chunk(&mut stream).await.unwrap().unwrap();
    assert!(event.contains("location.assign('\\x2flogin"), "{event}");
    // Afterwards it idles; to end it would bring the browser back.
    assert_eq!(chunk(&mut stream).await.unwrap().unwrap(), ":\n\n");
}

#[tokio::test]
async fn a_relative_redirect_leads_where_the_document_does() {
    let page = router("/users/{id}", "/live/{id}", async || Redirect::to("login"));
    let router = Router::new().nest("/in", page);
    assert_eq!(
        get(&router, "/in/users/5").await.headers()[LOCATION],
        "login"
    );
    let mut stream = get(&router, "/in/live/5").await;
    let event = chunk(&mut stream).await.unwrap().unwrap();
    let place = "location.assign('\\x2fin\\x2fusers\\x2flogin')";
    assert!(event.contains(place), "{event}");
}

#[tokio::test]
async fn a_stream_that_is_asked_for_while_streams_close_ends_without_a_render() {
    let streams = Streams::new();
    let handler = async || -> Html { panic!("this page is rendered by the next program") };
    let router = router("/", "/updates", handler).layer(Extension(streams.clone()));
    streams.close();
    let mut stream = get(&router, "/updates").await;
    assert_eq!(stream.status(), StatusCode::OK);
    assert_eq!(chunk(&mut stream).await.unwrap().unwrap(), "retry: 40\n\n");
    assert!(chunk(&mut stream).await.unwrap().is_err());
}

#[tokio::test]
async fn a_page_that_fails_is_waited_for() {
    async fn elsewhere() -> Redirect {
        Redirect::to("//evil.example")
    }

    let streams = Streams::new();
    let is_broken = Arc::new(AtomicBool::new(true));
    let handler = {
        let is_broken = Arc::clone(&is_broken);
        async move || {
            let status = if is_broken.load(Ordering::SeqCst) {
                StatusCode::NOT_FOUND
            } else {
                StatusCode::OK
            };
            (status, document("x"))
        }
    };
    let page = router("/", "/updates", handler).layer(Extension(streams.clone()));
    let mut stream = get(&page, "/updates").await;
    assert_eq!(stream.status(), StatusCode::OK);
    assert_eq!(chunk(&mut stream).await.unwrap().unwrap(), "retry: 100\n\n");
    is_broken.store(false, Ordering::SeqCst);
    streams.refresh();
    assert!(html(chunk(&mut stream).await).contains(">x</body>"));

    let mut stream = get(&router("/", "/updates", elsewhere), "/updates").await;
    assert_eq!(chunk(&mut stream).await.unwrap().unwrap(), "retry: 100\n\n");
    let response = get(&router("/", "/updates", async || "text"), "/updates").await;
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn a_panic_ends_its_own_stream_only() {
    let streams = Streams::new();
    let count = Arc::new(AtomicU32::new(0));
    let handler = async move |Path(user): Path<String>| {
        let render = count.fetch_add(1, Ordering::SeqCst);
        assert!(user != "bad" || render < 2, "a mistake in the page");
        document(&render.to_string())
    };
    let router = router("/{user}", "/{user}/updates", handler).layer(Extension(streams.clone()));
    let mut good = get(&router, "/good/updates").await;
    let mut bad = get(&router, "/bad/updates").await;
    chunk(&mut good).await.unwrap().unwrap();
    chunk(&mut bad).await.unwrap().unwrap();
    streams.refresh();
    assert_eq!(chunk(&mut bad).await.unwrap().unwrap(), "retry: 40\n\n");
    assert!(chunk(&mut bad).await.unwrap().is_err());
    assert!(html(chunk(&mut good).await).contains("</body>"));
    let mut bad = get(&router, "/bad/updates").await;
    assert_eq!(chunk(&mut bad).await.unwrap().unwrap(), "retry: 100\n\n");
}
