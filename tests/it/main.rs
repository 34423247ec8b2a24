//! Behaviour tests, one module per feature.

#![cfg(test)]
#![expect(
    deprecated,
    reason = "templates of one attribute or link, without the text that a page would have"
)]

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
