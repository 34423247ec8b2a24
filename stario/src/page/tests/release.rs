//! What a release build does otherwise: nothing is added to a page that did not ask for its stream, and
//! browsers come back spread out, or not at all.

use axum::Extension;
use http::StatusCode;

use super::{BodyInit, Buffer, chunk, document, get, router, text};
use crate::__private::Given;
use crate::Html;
use crate::page::Streams;

/// A document that opens its own stream.
fn document_with_init() -> Html {
    let mut out = Buffer::with_capacity(64);
    out.push_static("<body data-init=\"@get(");
    let url = out.len();
    out.push_static("'/updates'");
    out.mark_body(BodyInit::get(url, Given::NONE));
    out.push_static(")\"></body>");
    out.into_html()
}

#[tokio::test]
async fn a_page_opens_its_stream_when_it_says_so() {
    let page = get(&router("/", "/updates", async || document("x")), "/").await;
    assert_eq!(text(page).await, document("x").as_str());

    let page = get(&router("/", "/updates", async || document_with_init()), "/").await;
    assert_eq!(
        text(page).await,
        "<body data-init=\"@get('/updates', {retry: 'always', retryInterval: 1000, \
         retryMaxWait: 30000, retryMaxCount: Infinity, requestCancellation: 'cleanup', \
         payload: {stream: 1}})\"></body>"
    );
}

#[tokio::test]
async fn a_page_that_fails_has_no_stream() {
    for (status, answer) in [(404, 204), (429, 429), (500, 500)] {
        let [status, answer] = [status, answer].map(|code| StatusCode::from_u16(code).unwrap());
        let router = router("/", "/updates", async move || (status, document("x")));
        assert_eq!(get(&router, "/updates").await.status(), answer);
    }
}

#[tokio::test]
async fn browsers_come_back_spread_out() {
    let streams = Streams::new();
    let router = router("/", "/updates", async || document("x"));
    let router = router.layer(Extension(streams.clone()));
    let mut stream = get(&router, "/updates?datastar=%7B%22stream%22%3A1%7D").await;
    let first = chunk(&mut stream).await.unwrap().unwrap();
    streams.close();
    let last = chunk(&mut stream).await.unwrap().unwrap();
    assert!(chunk(&mut stream).await.is_none());
    for said in [first, last] {
        let after = said
            .lines()
            .next()
            .unwrap()
            .strip_prefix("retry: ")
            .unwrap();
        let after: u64 = after.parse().unwrap();
        assert!((500..=5000).contains(&after), "{said}");
    }
}
