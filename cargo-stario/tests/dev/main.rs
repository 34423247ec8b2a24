//! `cargo stario dev` on a small package, driven by its JSON events.

#![cfg(unix)]

mod build;
mod life;
mod session;
mod swap;
