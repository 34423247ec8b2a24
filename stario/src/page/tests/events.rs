//! What a stream says: the page first, and then that it is alive.

use std::time::Duration;

use axum::Router;
use axum::extract::{OriginalUri, Path};
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use http::{Method, StatusCode, Uri};

use super::{ask, chunk, document, get, html, router, text};
use crate::{Html, Signals};

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
        assert_eq!(headers[CACHE_CONTROL], "no-store, no-transform");
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
    use axum::body::Body;
    use axum::extract::Request;
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

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
