//! The body of a stream's response.

use std::io;
use std::time::Duration;

use axum::body::Body;
use axum::handler::Handler;
use bytes::Bytes;
use futures_util::stream;

use super::live::{Live, Step};
use super::retry_after_shutdown;
use crate::datastar::event;
use crate::page::encoding::Encoder;

/// How long the last words of a stream have to leave the process before it is cut. A body that fails
/// takes along what its connection has not written.
const LAST_WORDS: Duration = Duration::from_millis(10);

/// The body of an open stream. A client that comes back after a clean end gets one; any other is
/// cut off, since it comes back from that only.
pub(super) fn body<H, T, S>(live: Live<H, T, S>, encoder: Encoder, returns_after_end: bool) -> Body
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    let open = Phase::Open {
        live: Box::new(live),
        encoder,
        returns_after_end,
    };
    Body::from_stream(stream::unfold(open, Phase::next))
}

/// Where a stream's body is.
enum Phase<H, T, S> {
    Open {
        live: Box<Live<H, T, S>>,
        encoder: Encoder,
        returns_after_end: bool,
    },
    /// The client was told when to come back.
    Finish(Encoder),
    /// The client was told when to come back, and must be cut off.
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
            Self::Open {
                mut live,
                mut encoder,
                returns_after_end,
            } => {
                let (chunk, is_end) = match live.step().await {
                    Step::Send(chunk) => (chunk, false),
                    Step::End => (event::retry(retry_after_shutdown()), true),
                };
                let chunk = match encoder.encode(chunk) {
                    Ok(chunk) => chunk,
                    Err(error) => return Some((Err(error), Self::Done)),
                };
                let next = match (is_end, returns_after_end) {
                    (false, _) => Self::Open {
                        live,
                        encoder,
                        returns_after_end,
                    },
                    (true, true) => Self::Finish(encoder),
                    (true, false) => Self::Cut,
                };
                Some((Ok(chunk), next))
            }
            Self::Finish(encoder) => match encoder.finish() {
                Ok(last) if last.is_empty() => None,
                last => Some((last, Self::Done)),
            },
            Self::Cut => {
                tokio::time::sleep(LAST_WORDS).await;
                let cut = io::Error::new(
                    io::ErrorKind::ConnectionAborted,
                    "the page's stream is cut so that its browser comes back",
                );
                Some((Err(cut), Self::Done))
            }
            Self::Done => None,
        }
    }
}
