//! Pages and their streams, as requests to a router.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{OriginalUri, Path};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Router};
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, LOCATION, VARY};
use http::{Method, StatusCode, Uri};
use http_body_util::BodyExt as _;
use tokio::sync::Notify;
use tower::ServiceExt as _;

use super::*;
use crate::__private::{BodyInit, Buffer, Place, Routes};
use crate::{Html, Signals};

const PLACE: Place = Place {
    handler: "page",
    file: "src/main.rs",
    line: 1,
};

/// A document whose `<body>` has no `data-init`.
fn document(text: &str) -> Html {
    let mut out = Buffer::with_capacity(64);
    out.push_static("<!DOCTYPE html><html><body");
    out.mark_body(BodyInit::absent());
    out.push_static(">");
    out.text(text);
    out.push_static("</body></html>");
    out.into_html()
}

fn router<H, T>(path: &'static str, updates: &'static str, handler: H) -> Router
where
    H: Handler<T, ()>,
    T: 'static,
{
    let mut routes = Routes::new();
    routes.page(PLACE, path, updates, handler);
    routes.into_router()
}

async fn ask(router: &Router, method: Method, uri: &str) -> Response {
    let request = Request::builder().method(method).uri(uri);
    let request = request.body(Body::empty()).unwrap();
    router.clone().oneshot(request).await.unwrap()
}

async fn get(router: &Router, uri: &str) -> Response {
    ask(router, Method::GET, uri).await
}

async fn text(response: Response) -> String {
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}

/// The next chunk of a stream; `None` at its end, the error when it is cut.
async fn chunk(response: &mut Response) -> Option<Result<String, String>> {
    let frame = response.body_mut().frame().await?;
    Some(match frame {
        Ok(frame) => Ok(String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap()),
        Err(error) => Err(error.to_string()),
    })
}

/// The HTML of a chunk that is one event.
#[track_caller]
fn html(chunk: Option<Result<String, String>>) -> String {
    let chunk = chunk.unwrap().unwrap();
    let lines: Vec<_> = chunk
        .lines()
        .filter_map(|line| line.strip_prefix("data: elements "))
        .collect();
    assert!(
        chunk.contains("event: datastar-patch-elements\n"),
        "{chunk}"
    );
    lines.join("\n")
}

#[tokio::test]
async fn a_page_opens_its_stream() {
    let router = router(
        "/users/{id}",
        "/users/{id}/live",
        async |Path(id): Path<u8>| document(&id.to_string()),
    );
    let router = Router::new().nest("/admin", router);
    let page = text(get(&router, "/admin/users/5?tab='1'&datastar=%7B%7D").await).await;
    let start = "<body data-init=\"@get('/admin/users/5/live?tab=%271%27', {retry: 'always', ";
    assert!(page.contains(start), "{page}");
    assert!(page.ends_with(")\">5</body></html>"), "{page}");
}

#[tokio::test]
async fn what_is_not_html_passes() {
    let router = router("/", "/updates", async || (StatusCode::CREATED, "<body>"));
    let response = get(&router, "/").await;
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(text(response).await, "<body>");
}

#[tokio::test]
async fn a_body_that_was_replaced_passes() {
    async fn page() -> Response {
        document("x").into_response().map(|_| Body::from("short"))
    }
    assert_eq!(
        text(get(&router("/", "/updates", page), "/").await).await,
        "short"
    );
}

#[tokio::test]
async fn the_first_event_is_the_page() {
    let router = router(
        "/a/{b}",
        "/a/{b}/updates",
        async |Path(b): Path<String>, uri: Uri, OriginalUri(original): OriginalUri| {
            document(&format!("{b}\n\r\n\r{uri} {original}\n"))
        },
    );
    let nested = Router::new().nest("/in", router.clone());
    for (prefix, router) in [("", router), ("/in", nested)] {
        let page = text(get(&router, &format!("{prefix}/a/x%2F?q=1")).await).await;
        let uri = format!("{prefix}/a/x%2F/updates?q=1&datastar=%7B%22stream%22%3A1%7D");
        let mut stream = get(&router, &uri).await;
        assert_eq!(stream.status(), StatusCode::OK);
        let first = chunk(&mut stream).await;
        let first_text = first.clone().unwrap().unwrap();
        assert!(
            first_text.starts_with("retry: 100\nevent: "),
            "{first_text}"
        );
        assert_eq!(html(first), page);
        assert!(page.contains("x/"), "{page}");
    }
}

#[tokio::test]
async fn a_stream_is_not_cached_and_not_buffered() {
    let router = router("/", "/updates", async || document("x"));
    for method in [Method::GET, Method::HEAD] {
        let response = ask(&router, method.clone(), "/updates").await;
        let headers = response.headers();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(headers[CONTENT_TYPE], "text/event-stream");
        assert_eq!(headers[CACHE_CONTROL], "no-store");
        assert_eq!(headers[VARY], "accept-encoding");
        assert_eq!(headers["x-accel-buffering"], "no");
        assert!(!headers.contains_key("connection"));
        assert!(!headers.contains_key(CONTENT_ENCODING));
        if method == Method::HEAD {
            assert_eq!(text(response).await, "");
        }
    }
    let response = ask(&router, Method::POST, "/updates").await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
}

/// A page that shows a number which grows when it is told to.
fn counter(streams: &Streams) -> (Router, Arc<AtomicU32>, Arc<AtomicU32>) {
    let (count, renders) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let handler = {
        let (count, renders) = (Arc::clone(&count), Arc::clone(&renders));
        async move || {
            renders.fetch_add(1, Ordering::SeqCst);
            document(&count.load(Ordering::SeqCst).to_string())
        }
    };
    let router = router("/", "/updates", handler).layer(Extension(streams.clone()));
    (router, count, renders)
}

#[tokio::test(start_paused = true)]
async fn a_refresh_sends_only_what_changed() {
    let streams = Streams::new();
    let (router, count, renders) = counter(&streams);
    let mut stream = get(&router, "/updates").await;
    assert!(html(chunk(&mut stream).await).contains(">0<"));
    streams.refresh();
    // Nothing changed, so the next thing said is that the stream is alive.
    assert_eq!(chunk(&mut stream).await.unwrap().unwrap(), ":\n\n");
    assert_eq!(renders.load(Ordering::SeqCst), 2);
    count.store(1, Ordering::SeqCst);
    streams.refresh();
    assert!(html(chunk(&mut stream).await).contains(">1<"));
}

#[tokio::test(start_paused = true)]
async fn refreshes_that_come_together_are_one() {
    let streams = Streams::new();
    let (router, count, renders) = counter(&streams);
    let mut stream = get(&router, "/updates").await;
    chunk(&mut stream).await.unwrap().unwrap();
    for number in 1..=1000 {
        count.store(number, Ordering::SeqCst);
        streams.refresh();
    }
    assert!(html(chunk(&mut stream).await).contains(">1000<"));
    assert_eq!(renders.load(Ordering::SeqCst), 2);
    assert_eq!(streams.count(), 1);
    drop(stream);
    assert_eq!(streams.count(), 0);
}

#[tokio::test]
async fn a_stream_is_one_stream_while_it_renders() {
    let streams = Streams::new();
    let (renders, go_on) = (Arc::new(AtomicU32::new(0)), Arc::new(Notify::new()));
    let handler = {
        let (renders, go_on) = (Arc::clone(&renders), Arc::clone(&go_on));
        async move || {
            let render = renders.fetch_add(1, Ordering::SeqCst);
            if render >= 2 {
                go_on.notified().await;
            }
            document(&render.to_string())
        }
    };
    let router = router("/", "/updates", handler).layer(Extension(streams.clone()));
    let mut first = get(&router, "/updates").await;
    let mut second = get(&router, "/updates").await;
    chunk(&mut first).await.unwrap().unwrap();
    chunk(&mut second).await.unwrap().unwrap();
    streams.refresh();
    let count = async {
        while renders.load(Ordering::SeqCst) < 4 {
            tokio::task::yield_now().await;
        }
        let count = streams.count();
        // A refresh during a render is not lost.
        streams.refresh();
        go_on.notify_waiters();
        count
    };
    let (one, two, count) = tokio::join!(chunk(&mut first), chunk(&mut second), count);
    assert_eq!(count, 2);
    assert_ne!(html(one), html(two));
    let again = async { go_on.notify_waiters() };
    let (one, two, ()) = tokio::join!(chunk(&mut first), chunk(&mut second), again);
    assert_ne!(html(one), html(two));
}

#[tokio::test(start_paused = true)]
async fn a_silent_stream_says_that_it_is_alive() {
    let router = router("/", "/updates", async || document("x"));
    let started = tokio::time::Instant::now();
    let mut stream = get(&router, "/updates").await;
    chunk(&mut stream).await.unwrap().unwrap();
    for number in 1..=3 {
        assert_eq!(chunk(&mut stream).await.unwrap().unwrap(), ":\n\n");
        assert_eq!(started.elapsed(), Duration::from_secs(15 * number));
    }
}

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
async fn a_page_that_fails_has_no_stream() {
    async fn elsewhere() -> Redirect {
        Redirect::to("//evil.example")
    }

    for status in [StatusCode::NOT_FOUND, StatusCode::INTERNAL_SERVER_ERROR] {
        let router = router("/", "/updates", async move || (status, document("x")));
        assert_eq!(get(&router, "/updates").await.status(), status);
    }
    let response = get(&router("/", "/updates", elsewhere), "/updates").await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
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
    assert_eq!(
        get(&router, "/bad/updates").await.status(),
        StatusCode::INTERNAL_SERVER_ERROR
    );
}

#[tokio::test]
async fn the_streams_own_payload_is_no_signal_of_the_page() {
    #[derive(serde::Deserialize)]
    struct Form {}

    async fn page(signals: Option<Signals<Form>>) -> Html {
        document(if signals.is_some() { "signals" } else { "none" })
    }

    let router = router("/", "/updates", page);
    let mut stream = get(&router, "/updates?datastar=%7B%22stream%22%3A1%7D").await;
    assert!(html(chunk(&mut stream).await).contains(">none<"));
}

#[cfg(feature = "compression")]
#[tokio::test]
async fn a_stream_is_compressed_when_the_client_asks() {
    let router = router("/", "/updates", async || document("x"));
    let request = Request::builder()
        .uri("/updates")
        .header("accept-encoding", "gzip, br, zstd");
    let request = request.body(Body::empty()).unwrap();
    let mut response = router.oneshot(request).await.unwrap();
    assert_eq!(response.headers()[CONTENT_ENCODING], "zstd");
    let frame = response.body_mut().frame().await.unwrap().unwrap();
    let mut out = zstd::stream::write::Decoder::new(Vec::new()).unwrap();
    std::io::Write::write_all(&mut out, &frame.into_data().unwrap()).unwrap();
    std::io::Write::flush(&mut out).unwrap();
    let event = String::from_utf8(out.into_inner()).unwrap();
    assert!(event.ends_with("</body></html>\n\n"), "{event}");
}
