//! Connections: accepting them, and ending them without losing a request.

use std::convert::Infallible;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use http::header::CONNECTION;
use http::{HeaderValue, Version};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::Service as _;

use super::Limits;
use super::body::{BusyBody, Requests, TimelyBody};

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
    limits: Limits,
    phase: watch::Sender<Phase>,
    tasks: JoinSet<()>,
}

impl Connections {
    pub(crate) fn new(router: Router, limits: Limits) -> Self {
        let mut builder = Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.idle)
            .max_buf_size(HEADER_LIMIT as usize);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_header_list_size(HEADER_LIMIT)
            .keep_alive_interval(limits.ping)
            .keep_alive_timeout(limits.pong);
        Self {
            router,
            builder,
            limits,
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
            self.limits,
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
    limits: Limits,
) {
    let requests = Requests::default();
    let service = service_fn({
        let (phase, requests) = (phase.clone(), Arc::clone(&requests));
        move |request: hyper::Request<Incoming>| {
            let requests = Arc::clone(&requests);
            answer(router.clone(), request, phase.clone(), requests, limits)
        }
    });
    let mut connection =
        pin!(builder.serve_connection_with_upgrades(TokioIo::new(stream), service));
    let stopping = async {
        let reached = phase.wait_for(|phase| match phase {
            Phase::Open => false,
            Phase::Draining => is_busy(&requests),
            Phase::Closing => true,
        });
        drop(reached.await);
    };
    tokio::select! {
        result = connection.as_mut() => return report(result),
        () = stopping => {}
        () = idle(&requests, limits) => {
            // Who has asked for nothing has nothing to finish.
            if requests.load(Ordering::Relaxed) == 0 {
                return;
            }
        }
    }
    connection.as_mut().graceful_shutdown();
    tokio::select! {
        result = connection => report(result),
        // An HTTP/2 peer has to agree to the end, and this one does not.
        () = idle(&requests, limits) => {}
    }
}

fn report(result: Result<(), Box<dyn std::error::Error + Send + Sync>>) {
    if let Err(error) = result {
        tracing::debug!(%error, "a connection failed");
    }
}

/// Returns when a connection has had no first request by its limit, or no next one since.
async fn idle(requests: &Requests, limits: Limits) {
    loop {
        let before = requests.load(Ordering::Relaxed);
        tokio::time::sleep(if before == 0 {
            limits.head
        } else {
            limits.idle
        })
        .await;
        if requests.load(Ordering::Relaxed) == before && !is_busy(requests) {
            return;
        }
    }
}

/// Whether a connection has a request.
fn is_busy(requests: &Requests) -> bool {
    // The connection's own handle and the service's; any other is a request's.
    Arc::strong_count(requests) > 2
}

/// Answers one request; `requests` is held until the last byte of the response is written.
async fn answer(
    mut router: Router,
    request: hyper::Request<Incoming>,
    phase: watch::Receiver<Phase>,
    requests: Requests,
    limits: Limits,
) -> Result<hyper::Response<BusyBody>, Infallible> {
    requests.fetch_add(1, Ordering::Relaxed);
    let version = request.version();
    let request: Request = request.map(|body| Body::new(TimelyBody::new(body, limits.body)));
    let mut response: Response = router.call(request).await?;
    if *phase.borrow() != Phase::Open && version < Version::HTTP_2 {
        let headers = response.headers_mut();
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response.map(|body| BusyBody {
        body,
        _requests: requests,
    }))
}
