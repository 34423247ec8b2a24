//! Serving over real sockets, and whole processes.

#[cfg(test)]
mod process;
#[cfg(test)]
mod server;
#[cfg(test)]
mod support;
