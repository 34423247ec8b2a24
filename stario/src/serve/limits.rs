//! How long a server waits for its clients.
//!
//! Every browser is done far sooner; nginx and Apache wait 20 to 75 seconds in their places. Between
//! two requests a server has to wait longer than the proxy before it, which may send one in the
//! moment in which the server closes: load balancers of clouds keep connections for 60 seconds. An
//! unanswered ping ends a connection after as long as hyper takes by itself.

use std::time::Duration;

/// How long a server waits for its clients. A test waits less.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// For the first request of a connection.
    pub(crate) head: Duration,
    /// For the next bytes of a request's body, while a handler reads it.
    pub(crate) body: Duration,
    /// For the next request of a connection.
    pub(crate) idle: Duration,
    /// Between two questions whether the peer of an HTTP/2 connection is there.
    pub(crate) ping: Duration,
    /// For the answer to such a question.
    pub(crate) pong: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_secs(30),
            idle: Duration::from_secs(75),
            ping: Duration::from_secs(30),
            pong: Duration::from_secs(20),
        }
    }
}
