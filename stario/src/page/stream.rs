//! The stream of a page: its document as one event, and again whenever it changed.
//!
//! Invariant: a stream holds one render at a time and no queue. What is not sent yet is rendered
//! when the connection has room for it, so a slow reader gets fewer, newer documents.

use std::convert::Infallible;
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{OriginalUri, Request};
use axum::handler::Handler;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use futures_util::stream;
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use http::{HeaderName, HeaderValue, Method, StatusCode};

use crate::page::encoding::Encoder;
use crate::page::render::PageRequest;
use crate::page::{DEVELOPMENT, Page, Streams, request};
use crate::serve::log::LogsItself;

mod body;
mod live;

use live::Live;

/// When the client comes back after a cut: soon in development, spread out in release.
fn retry() -> Duration {
    if DEVELOPMENT {
        Duration::from_millis(100)
    } else {
        spread()
    }
}

/// When the client comes back after the server stopped.
fn retry_after_shutdown() -> Duration {
    if DEVELOPMENT {
        Duration::from_millis(40)
    } else {
        spread()
    }
}

/// A random time that keeps the browsers of a stopped server from coming back all at once.
fn spread() -> Duration {
    let random = RandomState::new().hash_one(());
    Duration::from_millis(500 + random % 4501)
}

/// Answers a request of the stream's route.
pub(crate) async fn answer<H, T, S>(page: Page<H, T>, request: Request, state: S) -> Response
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    let (parts, _) = request.into_parts();
    let encoder = Encoder::negotiate(&parts.headers);
    if parts.method == Method::HEAD {
        return respond(
            &encoder,
            Body::from_stream(stream::empty::<Result<Bytes, Infallible>>()),
        );
    }
    let streams = parts.extensions.get::<Streams>().cloned();
    let streams = streams.unwrap_or_default();
    let returns_after_end = request::returns_after_end(&parts.uri);
    let original = parts.extensions.get::<OriginalUri>();
    let path = original.map_or(&parts.uri, |original| &original.0).path();
    let path = path.to_owned();
    let Some(page) = PageRequest::new(page, parts, state) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match Live::open(page, streams, path).await {
        Ok(live) => {
            let mut head = respond(&encoder, Body::empty());
            head.extensions_mut().insert(LogsItself);
            head.map(|_| body::body(live, encoder, returns_after_end))
        }
        Err(status) => status.into_response(),
    }
}

/// What a stream does whose page answers with a status in place of a document.
#[derive(Debug, PartialEq, Eq)]
enum WithoutPage {
    /// Stay open without a word, until the next build or a refresh, which may fix the page.
    Wait,
    /// Answer with this status: `204` tells the client to stop, others to come back.
    Answer(StatusCode),
}

fn without_page(status: StatusCode, development: bool) -> WithoutPage {
    // What is over in a moment (RFC 9110, 15.5.9; RFC 8470, 5.2; RFC 6585, 4).
    let is_passing = matches!(
        status,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS
    );
    if status.is_success() {
        WithoutPage::Answer(StatusCode::NO_CONTENT)
    } else if development {
        WithoutPage::Wait
    } else if status.is_client_error() && !is_passing {
        WithoutPage::Answer(StatusCode::NO_CONTENT)
    } else {
        WithoutPage::Answer(status)
    }
}

fn respond(encoder: &Encoder, body: Body) -> Response {
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    // `no-cache` would let Chromium open a second connection when it comes back, and a proxy that
    // compresses would hold events back.
    headers.insert(
        CACHE_CONTROL,
        HeaderValue::from_static("no-store, no-transform"),
    );
    headers.insert(VARY, HeaderValue::from(ACCEPT_ENCODING));
    headers.insert(
        HeaderName::from_static("x-accel-buffering"),
        HeaderValue::from_static("no"),
    );
    if let Some(encoding) = encoder.name() {
        headers.insert(CONTENT_ENCODING, encoding);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_fails_is_waited_for_in_development() {
        for status in [400, 404, 429, 500] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(without_page(status, true), WithoutPage::Wait);
        }
        for is_development in [true, false] {
            let answer = without_page(StatusCode::OK, is_development);
            assert_eq!(answer, WithoutPage::Answer(StatusCode::NO_CONTENT));
        }
    }

    #[test]
    fn a_page_that_is_gone_stops_its_clients_in_release() {
        for (status, answer) in [
            (401, 204),
            (404, 204),
            (408, 408),
            (425, 425),
            (429, 429),
            (500, 500),
            (503, 503),
        ] {
            let [status, answer] = [status, answer].map(|code| StatusCode::from_u16(code).unwrap());
            assert_eq!(without_page(status, false), WithoutPage::Answer(answer));
        }
    }
}
