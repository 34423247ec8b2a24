//! `Stario`, a program's routes with everything a server of pages needs.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Once};

use axum::Router;
use axum::extract::{OriginalUri, Request};
use axum::middleware::{Next, from_fn};
use axum::response::Response;

use crate::page::Streams;
use crate::{datastar, serve};

/// A program's routes, the Datastar client, the page streams and a log, ready to serve.
///
/// ```no_run
/// use stario::Stario;
/// use stario::axum::Router;
///
/// # async fn run() -> stario::Result {
/// let routes = Router::new();
/// Stario::new(routes).addr("0.0.0.0:8080").serve().await
/// # }
/// ```
///
/// To mount it in a plain axum program, take the router:
///
/// ```
/// use stario::Stario;
/// use stario::axum::Router;
///
/// let app = Stario::new(Router::new());
/// // To be closed where the program stops, since open streams would keep it from stopping.
/// let streams = app.streams();
/// let router: Router = app.into_router();
/// # let _ = (streams, router);
/// ```
pub struct Stario {
    router: Router,
    streams: Streams,
    pub(crate) addr: Option<String>,
    pub(crate) listener: Option<std::net::TcpListener>,
    pub(crate) until: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Stario {
    /// A program of these routes: `routes![..]`, or any router whose state is given.
    #[must_use]
    pub fn new(routes: impl Into<Router>) -> Self {
        Self {
            router: routes.into(),
            streams: Streams::new(),
            addr: None,
            listener: None,
            until: None,
        }
    }

    /// Listens on this `host:port` when the settings say nothing else: an inherited socket, as
    /// `cargo stario dev` gives one, and then `STARIO_ADDR` win.
    ///
    /// Without all of them it is `127.0.0.1:8000`. The settings are those of one server: a second one
    /// that a program serves beside it listens where its own `addr` says.
    #[must_use]
    pub fn addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = Some(addr.into());
        self
    }

    /// Serves on a socket that is already bound, whatever the settings say.
    ///
    /// A test binds `127.0.0.1:0` and asks the listener for its port.
    #[must_use]
    pub fn listener(mut self, listener: std::net::TcpListener) -> Self {
        self.listener = Some(listener);
        self
    }

    /// Stops when this future is done, as it does when the process is told to stop.
    #[must_use]
    pub fn until(mut self, stop: impl Future<Output = ()> + Send + 'static) -> Self {
        self.until = Some(Box::pin(stop));
        self
    }

    /// The handle of the program's page streams, to refresh them where data changes.
    #[must_use]
    pub fn streams(&self) -> Streams {
        self.streams.clone()
    }

    /// The routes, with the Datastar client's, the [`Streams`] extension and a line in the log for
    /// every request.
    ///
    /// Several programs may be merged into one router, and be a part of another `Stario`. Then all
    /// have the streams and the log of the outer one, and a handle of [`streams`](Self::streams)
    /// reaches them all.
    ///
    /// The client has one address, `/_stario/..` at the root of the site. A router that is only
    /// nested, `Router::new().nest("/app", stario.into_router())`, has it at another one, so browsers
    /// do not find it, and the log says so. Links to handlers lack the `/app` there as well: write it in
    /// the paths of the handlers, `#[page("/app/shop")]`, and merge.
    pub fn into_router(self) -> Router {
        let streams = self.streams;
        let is_reported = Arc::new(Once::new());
        let enter = move |mut request: Request, next: Next| {
            if let Some(outer) = request.extensions().get::<Streams>() {
                streams.join(outer);
            } else {
                request.extensions_mut().insert(streams.clone());
            }
            enter(Arc::clone(&is_reported), request, next)
        };
        self.router.merge(datastar::assets()).layer(from_fn(enter))
    }

    /// Serves until the process is told to stop (`SIGTERM` or `SIGINT`).
    ///
    /// Then it accepts no more connections, ends the page streams so that their browsers come
    /// back, finishes the requests it has begun, and returns, at the latest after 30 seconds (in
    /// development after one). A second signal ends the process at once.
    ///
    /// A handler that blocks its thread, with `std::thread::sleep` or a long computation, cannot be
    /// dropped. This function returns without it, but the runtime waits for it before `main` ends;
    /// let `tokio::task::spawn_blocking` run such work, and `Runtime::shutdown_background` end a
    /// runtime that must not wait.
    ///
    /// A client that keeps it waiting is dropped: after 10 seconds without the whole head of a first
    /// request, after 75 to 150 seconds between two requests of a connection, and after 50 seconds when
    /// an HTTP/2 connection answers no ping. A request's body fails when no byte of it comes for 30
    /// seconds while a handler reads it.
    ///
    /// A socket may be inherited: `LISTEN_FDS`, as systemd and systemfd set it, or
    /// `STARIO_LISTEN=stdin`, as `cargo stario dev` does.
    ///
    /// # Errors
    ///
    /// When it cannot listen: the address is not one, is taken, or is not allowed; or when
    /// `cargo stario dev` started the program and does not let it serve. The error names the setting.
    pub async fn serve(self) -> crate::Result {
        serve::run(self).await
    }
}

/// Says of a request that a `Stario` has it.
#[derive(Clone, Copy, Debug)]
struct Entered;

/// Logs a request, unless an outer program does.
async fn enter(is_reported: Arc<Once>, mut request: Request, next: Next) -> Response {
    if request.extensions_mut().insert(Entered).is_some() {
        return next.run(request).await;
    }
    if datastar::is_embedded()
        && let Some(OriginalUri(original)) = request.extensions().get()
        && original.path() != request.uri().path()
    {
        is_reported.call_once(|| {
            tracing::warn!(
                path = original.path(),
                "this router of `Stario` is nested, so browsers find the Datastar client only when \
                 another one is at the root, and links to handlers lack the prefix: write it in \
                 the paths of the handlers, and merge the router"
            );
        });
    }
    serve::log::request(request, next).await
}

impl fmt::Debug for Stario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stario")
            .field("router", &self.router)
            .field("addr", &self.addr)
            .field("listener", &self.listener)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "log")]
#[cfg(test)]
mod tests;
