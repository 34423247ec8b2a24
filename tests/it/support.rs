//! What the tests share: a browser, servers in and out of process, and a strict reader of event streams.

pub(crate) mod browser;
pub(crate) mod build;
pub(crate) mod dev;
pub(crate) mod http;
pub(crate) mod process;
pub(crate) mod server;
pub(crate) mod sse;
