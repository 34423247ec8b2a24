//! The stream of a page: its document as one event, and again whenever it changed.
//!
//! Invariant: a stream holds one render at a time and no queue. What is not sent yet is rendered
//! when the connection has room for it, so a slow reader gets fewer, newer documents.

use std::convert::Infallible;
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
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
    let path = parts.uri.path().to_owned();
    let Some(page) = PageRequest::new(page, parts, state) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match Live::open(page, streams, path).await {
        Ok(live) => {
            let mut head = respond(&encoder, Body::empty());
            head.extensions_mut().insert(LogsItself);
            head.map(|_| body::body(live, encoder, returns_after_end))
        }
        Err(status) => give_up(status),
    }
}

/// The answer when there is no page to stream. A status that says "stop" to the client in release
/// lets it come back in development, where the next build may fix the page.
fn give_up(status: StatusCode) -> Response {
    if status.is_client_error() && !DEVELOPMENT || status.is_success() {
        StatusCode::NO_CONTENT.into_response()
    } else {
        status.into_response()
    }
}

fn respond(encoder: &Encoder, body: Body) -> Response {
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    // `no-cache` would let Chromium open a second connection when it comes back.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
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
