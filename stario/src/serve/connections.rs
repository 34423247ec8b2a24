//! Connections: accepting them, and ending them without losing a request.

use std::convert::Infallible;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use bytes::Bytes;
use http::header::CONNECTION;
use http::{HeaderValue, Version};
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::Service as _;

/// How long a client may take to send a request's head.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);

/// The most bytes of a request's head. A longer one is answered with `431`.
const HEADER_LIMIT: u32 = 64 * 1024;

/// How long written bytes may stay without an answer before a peer counts as gone.
#[cfg(target_os = "linux")]
const PEER_TIMEOUT: Duration = Duration::from_secs(30);

/// What connections do with their next request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Stay open after it.
    Open,
    /// Close after it; wait for it when there is none.
    Draining,
    /// Close now when there is none.
    Closing,
}

/// The open connections of a server.
#[derive(Debug)]
pub(crate) struct Connections {
    router: Router,
    builder: Builder<TokioExecutor>,
    phase: watch::Sender<Phase>,
    tasks: JoinSet<()>,
}

impl Connections {
    pub(crate) fn new(router: Router) -> Self {
        let mut builder = Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADER_TIMEOUT)
            .max_buf_size(HEADER_LIMIT as usize);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_header_list_size(HEADER_LIMIT);
        Self {
            router,
            builder,
            phase: watch::Sender::new(Phase::Open),
            tasks: JoinSet::new(),
        }
    }

    /// Accepts connections for ever.
    pub(crate) async fn accept(&mut self, listener: &TcpListener) {
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => self.serve(stream),
                    Err(error) => rest_after(&error).await,
                },
                Some(_) = self.tasks.join_next() => {}
            }
        }
    }

    /// Serves a connection in a task of its own.
    pub(crate) fn serve(&mut self, stream: TcpStream) {
        prepare(&stream);
        let connection = serve(
            stream,
            self.builder.clone(),
            self.router.clone(),
            self.phase.subscribe(),
        );
        self.tasks.spawn(connection);
    }

    /// Lets each connection close after the request it has, or will have.
    pub(crate) fn drain(&self) {
        self.phase.send_replace(Phase::Draining);
    }

    /// Closes the connections that have no request.
    pub(crate) fn close(&self) {
        self.phase.send_replace(Phase::Closing);
    }

    /// Waits until no connection is open.
    pub(crate) async fn ended(&mut self) {
        while self.tasks.join_next().await.is_some() {}
    }

    /// The number of open connections.
    pub(crate) fn count(&self) -> usize {
        self.tasks.len()
    }

    /// Drops what is open, without waiting for it: a handler that blocks its thread cannot be
    /// stopped.
    pub(crate) fn abort(&mut self) {
        self.tasks.abort_all();
    }
}

fn prepare(stream: &TcpStream) {
    // Both make a connection better and neither is needed, so a failure is no reason to refuse it.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "TCP_NODELAY was refused");
    }
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::net::sockopt::set_tcp_user_timeout(
        stream,
        PEER_TIMEOUT.as_millis().try_into().unwrap_or(u32::MAX),
    ) {
        tracing::debug!(%error, "TCP_USER_TIMEOUT was refused");
    }
}

/// A client that went away before it was accepted is nothing; a process without descriptors waits
/// for some to be closed.
async fn rest_after(error: &io::Error) {
    let is_clients = matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionReset
    );
    if !is_clients {
        tracing::error!(%error, "a connection could not be accepted");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Serves one connection to its end.
async fn serve(
    stream: TcpStream,
    builder: Builder<TokioExecutor>,
    router: Router,
    mut phase: watch::Receiver<Phase>,
) {
    let busy = Arc::new(());
    let service = service_fn({
        let (phase, busy) = (phase.clone(), Arc::clone(&busy));
        move |request: hyper::Request<Incoming>| {
            answer(router.clone(), request, phase.clone(), Arc::clone(&busy))
        }
    });
    let mut connection =
        pin!(builder.serve_connection_with_upgrades(TokioIo::new(stream), service));
    let stopping = async {
        let reached = phase.wait_for(|phase| match phase {
            Phase::Open => false,
            // The connection's own handle and the service's; any other is a request's.
            Phase::Draining => Arc::strong_count(&busy) > 2,
            Phase::Closing => true,
        });
        drop(reached.await);
    };
    tokio::select! {
        result = connection.as_mut() => return report(result),
        () = stopping => {}
    }
    connection.as_mut().graceful_shutdown();
    report(connection.await);
}

fn report(result: Result<(), Box<dyn std::error::Error + Send + Sync>>) {
    if let Err(error) = result {
        tracing::debug!(%error, "a connection failed");
    }
}

/// Answers one request; `busy` is held until the last byte of the response is written.
async fn answer(
    mut router: Router,
    request: hyper::Request<Incoming>,
    phase: watch::Receiver<Phase>,
    busy: Arc<()>,
) -> Result<hyper::Response<BusyBody>, Infallible> {
    let version = request.version();
    let request: Request = request.map(Body::new);
    let mut response: Response = router.call(request).await?;
    if *phase.borrow() != Phase::Open && version < Version::HTTP_2 {
        let headers = response.headers_mut();
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response.map(|body| BusyBody { body, _busy: busy }))
}

/// A body that says, while it lives, that its connection has a request.
#[derive(Debug)]
struct BusyBody {
    body: Body,
    _busy: Arc<()>,
}

impl http_body::Body for BusyBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
