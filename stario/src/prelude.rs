//! What an app file imports: `use stario::prelude::*;`.

pub use crate::{Attrs, Datastar, Html, Link, Render, Signals, Stario};
pub use stario_macros::{component, delete, get, html, js, page, patch, post, put, routes};
