//! Serving: from a listening socket to the last response.
//!
//! Stopping has an order. No more connections are accepted; page streams end and tell their
//! browsers to come back; responses close their connection; idle connections get a moment, in
//! which a request that is on its way still arrives; what is left then finishes or is dropped at
//! the deadline.

use std::pin::Pin;
use std::time::Duration;

use axum::Router;
use tokio::time::timeout;

use crate::page::{DEVELOPMENT, Streams};
use crate::{Stario, datastar};

mod body;
mod connections;
mod dev;
mod limits;
mod listener;
pub(crate) mod log;
mod shutdown;

use connections::Connections;
use dev::Dev;
use limits::Limits;
use shutdown::Shutdown;

/// How long an idle connection stays open after the server began to stop.
const GRACE: Duration = Duration::from_millis(100);

/// How long requests may take after the server began to stop.
const DEADLINE: Duration = if DEVELOPMENT {
    Duration::from_secs(1)
} else {
    Duration::from_secs(30)
};

/// Serves routes: `stario::serve(routes![home]).await`, short for [`Stario::serve`].
///
/// ```no_run
/// # fn routes() -> stario::axum::Router { stario::axum::Router::new() }
/// #[tokio::main]
/// async fn main() -> stario::Result {
///     stario::serve(routes()).await
/// }
/// ```
///
/// # Errors
///
/// When it cannot listen, or `cargo stario dev` does not let it; see [`Stario::serve`].
// The type of the future is without the type of the routes: rustc names it once when it is wrong.
pub fn serve(
    routes: impl IntoRoutes,
) -> Pin<Box<dyn Future<Output = crate::Result> + Send + 'static>> {
    Box::pin(Stario::new(routes.into_routes()).serve())
}

/// Routes that lack nothing.
#[diagnostic::on_unimplemented(
    message = "the state of these routes is not given",
    label = "this is a `{Self}`",
    note = "give it before serving: `routes![..].with_state(value)`"
)]
pub trait IntoRoutes {
    /// The routes.
    fn into_routes(self) -> Router;
}

#[diagnostic::do_not_recommend]
impl<T: Into<Router>> IntoRoutes for T {
    fn into_routes(self) -> Router {
        self.into()
    }
}

pub(crate) async fn run(mut app: Stario) -> crate::Result {
    log::install();
    let (listener, _settings) = match app.listener.take() {
        Some(listener) => {
            let name = "the listener of `Stario::listener`";
            (listener::adopt(listener, name)?, None)
        }
        None => listener::open(app.addr.as_deref()).await?,
    };
    let addr = listener.local_addr()?;
    let mut shutdown = Shutdown::new(app.until.take())?;
    let streams = app.streams();
    let mut connections = Connections::new(app.into_router(), Limits::default());
    let mut dev = Dev::connect().await?;

    let is_begun = tokio::select! {
        is_begun = dev.begin() => is_begun?,
        () = shutdown.requested() => false,
    };
    if !is_begun {
        return Ok(());
    }
    tracing::info!("listening on http://{addr}");
    if !datastar::is_embedded() {
        tracing::warn!(
            "the Datastar client is not part of this program, browsers load it from its official \
             place; `cargo stario client` obtains it"
        );
    }
    dev.ready(addr).await;
    tokio::select! {
        () = connections.accept(&listener) => {}
        () = shutdown.requested() => {}
        () = dev.drain() => {}
    }
    drop(listener);
    tracing::debug!("stopping");
    tokio::select! {
        () = stop(connections, streams, dev) => {}
        () = shutdown.requested_again() => {
            tracing::warn!("stopped at once by a second signal");
            std::process::exit(1);
        }
    }
    Ok(())
}

/// Ends what is open, by the deadline.
async fn stop(mut connections: Connections, streams: Streams, mut dev: Dev) {
    let orderly = async {
        connections.drain();
        streams.close();
        // Streams end at once, unless a connection is too slow to take their last words.
        let _ = timeout(GRACE, streams.ended()).await;
        dev.drained().await;
        let _ = timeout(GRACE, connections.ended()).await;
        connections.close();
        connections.ended().await;
    };
    if timeout(DEADLINE, orderly).await.is_err() {
        tracing::warn!(
            "stopped with {} connections still open",
            connections.count()
        );
    }
    connections.abort();
}

#[cfg(test)]
mod tests;
