//! `cargo stario dev` on a small package, driven by its JSON events.

#![cfg(unix)]

mod build;
mod life;
#[expect(clippy::unwrap_used, reason = "a test harness fails by panicking")]
mod session;
mod swap;
