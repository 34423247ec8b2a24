//! Behaviour tests, one module per feature.

#![cfg(test)]

mod browser;
mod client;
mod escaping;
mod expressions;
mod harness;
mod links;
mod process;
mod rendering;
mod routing;
mod signals;
mod stream;
mod support;
