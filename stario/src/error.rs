//! The error of a program that cannot start or go on serving.

use std::fmt;

/// What [`serve`](crate::serve) and a program's `main` return.
///
/// ```no_run
/// # fn routes() -> stario::axum::Router { stario::axum::Router::new() }
/// #[tokio::main]
/// async fn main() -> stario::Result {
///     stario::serve(routes()).await
/// }
/// ```
pub type Result<T = (), E = Error> = std::result::Result<T, E>;

/// Why a program cannot serve: the setting it is about, and what to do.
///
/// `Debug` prints the same text as `Display`, since it is what a `main` that returns the error
/// shows.
pub struct Error {
    message: String,
    source: Option<std::io::Error>,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    pub(crate) fn caused_by(message: impl Into<String>, source: std::io::Error) -> Self {
        Self {
            message: message.into(),
            source: Some(source),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

/// So that `main` can use `?` on files and sockets too.
impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::caused_by(error.to_string(), error)
    }
}
