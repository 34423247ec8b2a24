//! The markup language of Stario: what HTML and Datastar know, and how every byte is escaped.
//!
//! Without features this crate is tables and small functions without dependencies, so that a
//! running app can link it at no cost:
//!
//! - [`escape`]: one escaper per output context, shared by the macros (literals) and the app (values)
//! - [`html`]: elements, attributes and their kinds
//! - [`datastar`]: attribute plugins, modifiers, actions and fetch options of the Datastar client
//! - [`suggest`]: the nearest known name, for error messages
//!
//! Feature `parse` adds the parser, the checks and the template representation, for macros and tools.

pub mod datastar;
pub mod escape;
pub mod html;
pub mod suggest;

#[cfg(feature = "parse")]
pub mod ast;
#[cfg(feature = "parse")]
pub mod check;
#[cfg(feature = "parse")]
mod cursor;
#[cfg(feature = "parse")]
pub mod diagnostic;
#[cfg(feature = "parse")]
pub mod expression;
#[cfg(feature = "parse")]
pub mod parse;
#[cfg(feature = "parse")]
mod spelling;
#[cfg(feature = "parse")]
pub mod template;
