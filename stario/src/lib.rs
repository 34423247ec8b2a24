//! Stario.

// The component macro names `::stario`, here as in an app.
extern crate self as stario;

pub use axum;
pub use stario_macros::{component, delete, get, html, page, patch, post, put, routes};

pub use crate::app::Stario;
pub use crate::datastar::{Datastar, Signals, SignalsRejection};
pub use crate::error::{Error, Result};
pub use crate::html::{
    AttributeValue, Attrs, AttrsError, Buffer, Expression, ExpressionValue, Html, Render,
    TokenList, TokenValue, attribute, kind,
};
pub use crate::link::{Calls, Link, UrlPart, method};
pub use crate::page::Streams;
pub use crate::serve::serve;

mod app;
mod datastar;
mod error;
mod html;
mod link;
mod page;
pub mod prelude;
mod routes;
mod serve;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
