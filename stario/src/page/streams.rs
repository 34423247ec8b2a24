//! `Streams`, the handle that reaches every open page stream.

use std::sync::Arc;

use tokio::sync::watch;

/// All open page streams of a program.
///
/// [`Stario`](crate::Stario) makes one, ends its streams when the program stops, and hands it to
/// every request as an extension. In a plain axum program, make one yourself; without it a page's
/// stream lives until its browser leaves.
///
/// ```
/// use stario::Streams;
/// use stario::axum::{Extension, Router};
///
/// let streams = Streams::new();
/// let app: Router = Router::new().layer(Extension(streams.clone()));
///
/// // Where data changes: every open page is rendered again, and sent where its bytes changed.
/// streams.refresh();
///
/// // Where `axum::serve(..).with_graceful_shutdown(..)` is told to stop.
/// streams.close();
/// # let _ = app;
/// ```
#[derive(Clone, Debug)]
pub struct Streams {
    sender: Arc<watch::Sender<State>>,
}

/// What every stream follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct State {
    /// Grows with each refresh.
    pub(crate) epoch: u64,
    /// Whether streams must end.
    pub(crate) is_closed: bool,
}

impl Default for Streams {
    fn default() -> Self {
        Self::new()
    }
}

impl Streams {
    /// A handle without streams.
    #[must_use]
    pub fn new() -> Self {
        Self {
            sender: Arc::new(watch::Sender::new(State::default())),
        }
    }

    /// Renders every open page again, and sends it to the browsers whose page changed.
    ///
    /// It never waits. Calls that come faster than a page renders are one call, and the last state
    /// always reaches the browser.
    pub fn refresh(&self) {
        self.sender
            .send_modify(|state| state.epoch = state.epoch.wrapping_add(1));
    }

    /// Ends every open stream, and those that are opened later, in a way that makes browsers
    /// come back.
    pub fn close(&self) {
        self.sender.send_modify(|state| state.is_closed = true);
    }

    /// The number of open streams.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sender.receiver_count()
    }

    /// Waits until no stream is open.
    pub(crate) async fn ended(&self) {
        self.sender.closed().await;
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<State> {
        self.sender.subscribe()
    }
}
