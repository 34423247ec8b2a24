//! What each form of `html!` writes, to the byte.

mod attributes;
mod children;
mod components;
mod datastar;
mod values;

use stario::prelude::*;

/// Compares markup with the bytes it must have.
#[track_caller]
fn check(html: &Html, expected: &str) {
    assert_eq!(html.as_str(), expected);
}
