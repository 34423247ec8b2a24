//! `cargo stario convert` as people run it: files, exit codes, and real pages of published packages.

#[expect(clippy::unwrap_used, reason = "a test harness fails by panicking")]
mod command;
#[expect(clippy::unwrap_used, reason = "a test harness fails by panicking")]
mod compiled;
#[expect(clippy::unwrap_used, reason = "a test harness fails by panicking")]
mod packages;
#[expect(clippy::unwrap_used, reason = "a test harness fails by panicking")]
mod pages;
#[expect(clippy::unwrap_used, reason = "a test harness fails by panicking")]
mod tree;
