//! Serving over real sockets, and whole processes.

mod process;
mod server;
mod support;
