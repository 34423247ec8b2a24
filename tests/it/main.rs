//! Behaviour tests, one module per feature.

#![cfg(test)]

mod browser;
mod escaping;
mod harness;
mod process;
mod rendering;
mod routing;
mod stream;
mod support;
