//! Stario, a hypermedia framework: an annotated function becomes a page, and the page becomes a
//! stream that keeps every open browser current.
//!
//! ```
//! use stario::prelude::*;
//!
//! #[page("/")]
//! async fn home() -> Html {
//!     html! {
//!         <!DOCTYPE html>
//!         <html lang="en">
//!             <head>
//!                 <meta charset="utf-8">
//!                 <title>"Hot reload"</title>
//!                 <Datastar/>
//!             </head>
//!             <body data-init=get("/updates")>
//!                 <h1>"Change me and save"</h1>
//!             </body>
//!         </html>
//!     }
//! }
//!
//! async fn run() -> stario::Result {
//!     stario::serve(routes![home]).await
//! }
//! # let _ = run;
//! ```
//!
//! - Markup: [`html!`], [`Html`] and what can stand in it: [`Render`] in text, [`AttributeValue`] in
//!   attributes, [`ExpressionValue`] in Datastar expressions; [`#[component]`](macro@component).
//!   Keywords, styles, image lists and trusted addresses are in [`values`].
//!   [Every check](crate::checks) of it.
//! - Routes: [`#[page]`](macro@page), [`#[get]`](macro@get) and the other methods, [`routes!`], and
//!   [`Link`]s between them.
//! - The browser: [`Datastar`] loads its client, [`Signals`](struct@Signals) are its values, [`Streams`] keep its
//!   pages current.
//! - Names: [every element, attribute and Datastar plugin](crate::reference), as editors show them.
//! - Serving: [`serve`], and [`Stario`] for more than routes. Everything is plain [`axum`](https://docs.rs/axum/0.8), and
//!   mounts in any axum program.
//! - [Recipes](crate::recipes): forms, errors, state, tests and more, as short programs.
//!
//! # Features
//!
//! - `compression` (default): page streams are compressed with zstd, brotli or gzip.
//! - `log` (default): [`serve`] prints a log when the program installed no subscriber of its own.
//! - `pro`: templates may use the attributes and actions of Datastar Pro, for pages that load its client.

// The component macro names `::stario`, here as in an app.
extern crate self as stario;

pub use axum;
pub use stario_macros::{
    Signals, component, delete, get, html, js, page, patch, post, put, routes,
};

pub use crate::app::Stario;
pub use crate::datastar::signals::set::names as signals;
pub use crate::datastar::{Datastar, SignalKey, SignalSet, SignalValue, Signals, SignalsRejection};
pub use crate::error::{Error, Result};
pub use crate::html::{
    AttributeValue, Attrs, AttrsError, Buffer, Expression, ExpressionValue, Html, Render,
    TokenList, TokenValue, attribute, kind,
};
pub use crate::link::{Calls, Link, PathParameter, UrlPart, method};
pub use crate::page::Streams;
pub use crate::serve::serve;

mod app;
#[cfg(doc)]
#[doc = include_str!("../docs/checks.md")]
pub mod checks {}
mod datastar;
mod error;
pub mod given;
mod html;
mod link;
mod page;
pub mod prelude;
#[cfg(doc)]
#[doc = include_str!("../docs/recipes.md")]
pub mod recipes {}
pub mod reference;
mod routes;
mod serve;
pub mod values;

/// The programs of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// Leads the names in a template to their items in `reference`.
#[cfg(rust_analyzer)]
#[doc(hidden)]
#[macro_export]
macro_rules! __stario_names {
    ([$($module:ident $name:ident)*]) => {{
        let _: ($($crate::reference::$module::$name,)*);
    }};
}

/// Drops the names, as one tree of tokens.
#[cfg(not(rust_analyzer))]
#[doc(hidden)]
#[macro_export]
macro_rules! __stario_names {
    ($names:tt) => {
        ()
    };
}

/// Passes on what only editors read: what is being typed, and paths that rustc reads elsewhere.
#[cfg(rust_analyzer)]
#[doc(hidden)]
#[macro_export]
macro_rules! __stario_editor {
    ($content:tt) => {
        $content
    };
}

/// Drops what only editors read, as one tree of tokens: it costs the compiler next to nothing.
#[cfg(not(rust_analyzer))]
#[doc(hidden)]
#[macro_export]
macro_rules! __stario_editor {
    ($content:tt) => {
        ()
    };
}
