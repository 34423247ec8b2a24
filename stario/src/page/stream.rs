//! The stream of a page: its document as one event, and again whenever it changed.
//!
//! Invariant: a stream holds one render at a time and no queue. What is not sent yet is rendered
//! when the connection has room for it, so a slow reader gets fewer, newer documents.

use std::convert::Infallible;
use std::hash::{BuildHasher as _, RandomState};
use std::io;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use futures_util::stream;
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use http::{HeaderName, HeaderValue, Method, StatusCode};
use tokio::sync::watch;
use tokio::time::Interval;

use crate::datastar::event;
use crate::page::encoding::Encoder;
use crate::page::render::{Outcome, PageRequest};
use crate::page::streams::State;
use crate::page::{DEVELOPMENT, Page, Streams, request};

/// How often a silent stream says that it is alive. The HTML standard suggests "every 15 seconds
/// or so" (9.2.7), and proxies cut silent connections after 55 seconds or more.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// How long the last words of a stream have to leave the process before it is cut. A body that fails
/// takes along what its connection has not written.
const LAST_WORDS: Duration = Duration::from_millis(10);

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
    let route = page.updates;
    let Some(page) = PageRequest::new(page, parts, state) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    // Before the first render, so that a change during it is noticed.
    let changes = streams.subscribe();
    let epoch = changes.borrow().epoch;
    let (first, is_redirected, sent) = match page.render().await {
        Outcome::Document(html) => (event::document(&html), false, digest(&html)),
        Outcome::Redirect(event) => (event, true, 0),
        Outcome::Failure(status) => return give_up(status),
    };
    let stream = PageStream {
        page,
        changes,
        _streams: streams,
        epoch,
        sent,
        is_redirected,
        first: Some(event::with_retry(retry(), &first)),
        returns_after_end,
        keep_alive: keep_alive(),
        log: Log::open(route),
    };
    stream.into_response(encoder)
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

fn keep_alive() -> Interval {
    let start = tokio::time::Instant::now() + KEEP_ALIVE;
    let mut interval = tokio::time::interval_at(start, KEEP_ALIVE);
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    interval
}

/// A fingerprint of a document, so that a stream need not keep what it sent.
fn digest(html: &[u8]) -> u64 {
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    KEYS.hash_one(html)
}

/// What a stream is while it is open.
struct PageStream<H, T, S> {
    page: PageRequest<H, T, S>,
    changes: watch::Receiver<State>,
    /// Keeps `changes` open.
    _streams: Streams,
    /// The refresh that the last render saw.
    epoch: u64,
    /// The digest of the last document sent.
    sent: u64,
    /// The client was sent elsewhere, there is nothing more to say.
    is_redirected: bool,
    first: Option<Bytes>,
    returns_after_end: bool,
    keep_alive: Interval,
    log: Log,
}

/// What a stream does next.
enum Step {
    Send(Bytes),
    /// Say when to come back, then end.
    End,
}

impl<H, T, S> PageStream<H, T, S>
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    fn into_response(self, encoder: Encoder) -> Response {
        let head = respond(&encoder, Body::empty());
        let body = stream::unfold(Phase::Open(Box::new(self), encoder), Phase::next);
        let (parts, _) = head.into_parts();
        Response::from_parts(parts, Body::from_stream(body))
    }

    async fn step(&mut self) -> Step {
        if let Some(first) = self.first.take() {
            self.log.events += 1;
            return Step::Send(first);
        }
        loop {
            let state = *self.changes.borrow_and_update();
            if state.is_closed {
                return Step::End;
            }
            if state.epoch != self.epoch && !self.is_redirected {
                self.epoch = state.epoch;
                if let Some(step) = self.render().await {
                    return step;
                }
                continue;
            }
            tokio::select! {
                changed = self.changes.changed() => if changed.is_err() {
                    return Step::End;
                },
                _ = self.keep_alive.tick() => return Step::Send(event::keep_alive()),
            }
        }
    }

    /// Renders the page again, and returns what that leads to.
    async fn render(&mut self) -> Option<Step> {
        let mut closed = self.changes.clone();
        let outcome = tokio::select! {
            biased;
            _ = closed.wait_for(|state| state.is_closed) => return Some(Step::End),
            outcome = self.page.render() => outcome,
        };
        let event = match outcome {
            Outcome::Document(html) => {
                let digest = digest(&html);
                if digest == self.sent {
                    return None;
                }
                self.sent = digest;
                event::document(&html)
            }
            Outcome::Redirect(event) => {
                self.is_redirected = true;
                event
            }
            // The client comes back and gets the answer a new stream gets.
            Outcome::Failure(_) => return Some(Step::End),
        };
        self.log.events += 1;
        self.keep_alive.reset();
        Some(Step::Send(event))
    }
}

/// Where a stream's body is.
enum Phase<H, T, S> {
    Open(Box<PageStream<H, T, S>>, Encoder),
    /// The client was told when to come back, and comes back after a clean end.
    Finish(Encoder),
    /// The client was told when to come back, and comes back after a cut.
    Cut,
    Done,
}

impl<H, T, S> Phase<H, T, S>
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    /// The next chunk of the body.
    async fn next(self) -> Option<(io::Result<Bytes>, Self)> {
        match self {
            Self::Open(mut stream, mut encoder) => {
                let step = stream.step().await;
                let (chunk, phase): (_, fn(_, _) -> _) = match step {
                    Step::Send(chunk) => (chunk, Self::Open),
                    Step::End if stream.returns_after_end => {
                        (event::retry(retry_after_shutdown()), |_, encoder| {
                            Self::Finish(encoder)
                        })
                    }
                    Step::End => (event::retry(retry_after_shutdown()), |_, _| Self::Cut),
                };
                match encoder.encode(chunk) {
                    Ok(chunk) => Some((Ok(chunk), phase(stream, encoder))),
                    Err(error) => Some((Err(error), Self::Done)),
                }
            }
            Self::Finish(encoder) => match encoder.finish() {
                Ok(last) if last.is_empty() => None,
                last => Some((last, Self::Done)),
            },
            Self::Cut => {
                tokio::time::sleep(LAST_WORDS).await;
                let cut = io::Error::new(
                    io::ErrorKind::ConnectionAborted,
                    "the server is stopping, the page's stream is cut so that its browser returns",
                );
                Some((Err(cut), Self::Done))
            }
            Self::Done => None,
        }
    }
}

/// Says that a stream was opened, and when it is dropped, that it was closed.
struct Log {
    route: &'static str,
    opened: Instant,
    events: u64,
}

impl Log {
    fn open(route: &'static str) -> Self {
        tracing::info!(route, "stream opened");
        Self {
            route,
            opened: Instant::now(),
            events: 0,
        }
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        let duration = self.opened.elapsed();
        tracing::info!(
            route = self.route,
            events = self.events,
            ?duration,
            "stream closed"
        );
    }
}
