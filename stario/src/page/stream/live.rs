//! What a stream says, and when.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use axum::handler::Handler;
use bytes::Bytes;
use http::StatusCode;
use tokio::sync::watch;
use tokio::time::Interval;

use super::WithoutPage;
use crate::datastar::event;
use crate::page::render::{Outcome, PageRequest};
use crate::page::streams::State;
use crate::page::{DEVELOPMENT, Streams};

/// How often a silent stream says that it is alive. The HTML standard suggests "every 15 seconds
/// or so" (9.2.7), and proxies cut silent connections after 55 seconds or more.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// A stream while it is open.
pub(super) struct Live<H, T, S> {
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
    keep_alive: Interval,
    log: Log,
}

/// What a stream does next.
pub(super) enum Step {
    /// Say this, and go on.
    Send(Bytes),
    /// Say when to come back, then end.
    End,
}

impl<H, T, S> Live<H, T, S>
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    /// Renders the page for the first time.
    ///
    /// # Errors
    ///
    /// The status to answer with when there is no page.
    pub(super) async fn open(
        page: PageRequest<H, T, S>,
        streams: Streams,
        path: String,
    ) -> Result<Self, StatusCode> {
        // Before the first render, so that a change during it is noticed.
        let changes = streams.subscribe();
        let State { epoch, is_closed } = *changes.borrow();
        let mut live = Self {
            page,
            changes,
            _streams: streams,
            epoch,
            sent: 0,
            is_redirected: false,
            first: None,
            keep_alive: keep_alive(),
            log: Log::open(path),
        };
        if is_closed {
            // The next program renders the page for whoever asked this one in its last moment.
            return Ok(live);
        }
        let first = match live.page.render().await {
            Outcome::Document(html) => {
                live.sent = digest(&html);
                event::with_retry(super::retry(), &event::document(&html))
            }
            Outcome::Redirect(event) => {
                live.is_redirected = true;
                event::with_retry(super::retry(), &event)
            }
            Outcome::Failure(status) => match super::without_page(status, DEVELOPMENT) {
                WithoutPage::Wait => event::retry(super::retry()),
                WithoutPage::Answer(status) => return Err(status),
            },
        };
        live.first = Some(first);
        Ok(live)
    }

    /// Waits for the next thing to say.
    pub(super) async fn step(&mut self) -> Step {
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
        // A refresh that comes meanwhile is known by its epoch. No second receiver: receivers are
        // what `Streams::count` counts.
        let outcome = tokio::select! {
            biased;
            _ = self.changes.wait_for(|state| state.is_closed) => return Some(Step::End),
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

/// Says that a stream was opened, and when it is dropped, that it was closed.
struct Log {
    path: String,
    opened: Instant,
    events: u64,
}

impl Log {
    fn open(path: String) -> Self {
        tracing::info!(path, "stream opened");
        Self {
            path,
            opened: Instant::now(),
            events: 0,
        }
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        let duration = self.opened.elapsed();
        tracing::info!(
            path = self.path,
            events = self.events,
            ?duration,
            "stream closed"
        );
    }
}
