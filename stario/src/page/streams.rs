//! `Streams`, the handle that reaches every open page stream.

use std::sync::{Arc, OnceLock};

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
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    sender: watch::Sender<State>,
    /// The handle of the program that this one's is a part of, which has all streams.
    outer: OnceLock<Streams>,
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
            shared: Arc::new(Shared {
                sender: watch::Sender::new(State::default()),
                outer: OnceLock::new(),
            }),
        }
    }

    /// Renders every open page again, and sends it to the browsers whose page changed.
    ///
    /// It never waits. Calls that come faster than a page renders are one call, and the last state
    /// always reaches the browser.
    pub fn refresh(&self) {
        self.sender()
            .send_modify(|state| state.epoch = state.epoch.wrapping_add(1));
    }

    /// Ends every open stream, and those that are opened later, in a way that makes browsers
    /// come back.
    pub fn close(&self) {
        self.sender().send_modify(|state| state.is_closed = true);
    }

    /// The number of open streams.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sender().receiver_count()
    }

    /// Waits until no stream is open.
    pub(crate) async fn ended(&self) {
        self.sender().closed().await;
    }

    /// Makes this the handle of the same streams as another, whose program has this one's within
    /// it.
    pub(crate) fn join(&self, outer: &Self) {
        let outer = outer.whole();
        if !Arc::ptr_eq(&outer.shared, &self.shared) {
            // A router that is a part of two programs belongs to the first that has a request.
            let _ = self.shared.outer.set(outer.clone());
        }
    }

    /// The handle that has the streams.
    fn whole(&self) -> &Self {
        self.shared.outer.get().map_or(self, Self::whole)
    }

    fn sender(&self) -> &watch::Sender<State> {
        &self.whole().shared.sender
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<State> {
        self.sender().subscribe()
    }
}
