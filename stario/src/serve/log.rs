//! The log: a line for every request, printed when the program has no subscriber of its own.

use std::panic::AssertUnwindSafe;
use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use futures_util::FutureExt as _;
use http::StatusCode;

/// In the extensions of a response: whatever sends its body logs it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LogsItself;

/// Prints the log, unless the program has installed a subscriber.
///
/// `RUST_LOG` takes a level, or `target=level` pairs with commas between.
#[cfg(feature = "log")]
pub(crate) fn install() {
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt as _;

    if tracing::dispatcher::has_been_set() {
        return;
    }
    let setting = std::env::var("RUST_LOG").ok();
    let parsed = setting.as_deref().map(str::parse::<Targets>);
    let is_wrong = matches!(parsed, Some(Err(_)));
    let filter = match parsed {
        Some(Ok(filter)) => filter,
        _ => Targets::new().with_default(LevelFilter::INFO),
    };
    let lines = tracing_subscriber::fmt::layer()
        .compact()
        .with_target(false)
        .with_writer(std::io::stderr);
    let subscriber = tracing_subscriber::registry().with(filter).with(lines);
    // Another thread may have installed one since; then that one is used.
    if tracing::subscriber::set_global_default(subscriber).is_ok() && is_wrong {
        tracing::warn!(
            "RUST_LOG is {setting:?}, expected a level such as `info` or pairs such as \
             `stario=debug`; `info` is used"
        );
    }
}

/// Without the feature the log goes where the program sends it.
#[cfg(not(feature = "log"))]
pub(crate) fn install() {}

/// Logs a request, and turns a panic of its handler into a response.
///
/// The query is left out, since signals travel in it. The stream of a page logs itself, when it
/// opens and when it closes.
pub(crate) async fn request(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let response = answer.unwrap_or_else(|_| {
        tracing::error!(%method, path, "the handler panicked");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    });
    if response.extensions().get::<LogsItself>().is_some() {
        return response;
    }
    let duration = started.elapsed();
    let status = response.status().as_u16();
    if response.status().is_server_error() {
        tracing::error!(%method, path, status, ?duration, "request");
    } else {
        tracing::info!(%method, path, status, ?duration, "request");
    }
    response
}
