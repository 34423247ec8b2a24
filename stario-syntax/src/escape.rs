//! Escaping: one escaper per output context, used at compile time for literals and at run time for
//! values.
//!
//! | context | function |
//! |---|---|
//! | text, `textarea`, `title` | [`text`] |
//! | attribute in double quotes | [`attribute`] |
//! | address in an attribute | [`url`], and [`percent_path`], [`percent_query`] for parts of one |
//! | address of a picture in an attribute | [`image_url`] |
//! | literal Datastar expression in an attribute | [`expression`] |
//! | string in JavaScript in an attribute | [`js_string`] |
//! | JSON in `script` | [`json_script`] |
//! | value of a CSS declaration | [`css_value`], [`css_url`] |
//! | presentation attribute of SVG | [`presentation_value`] |
//!
//! Every function appends to its output and never fails. Content that cannot be escaped (`script`,
//! `style`, comments) has checks instead: [`raw_text_is_safe`], [`comment_is_safe`]; so has the start of
//! an address that loads code: [`is_fixed_origin`]. What [`text`] and [`attribute`] can only replace is found by
//! [`forbidden`].
//!
//! Invariant: no output contains NUL, a bare CR, or a quote that could end a double-quoted
//! attribute.

mod css;
mod markup;
mod raw;
mod script;
#[cfg(test)]
mod tests;
mod url;

pub use css::{UNSAFE_VALUE, css_url, css_value, presentation_value};
pub use markup::{attribute, forbidden, text};
pub use raw::{comment_is_safe, raw_text_is_safe};
pub use script::{expression, js_string, json_script};
pub use url::{
    INVALID_URL, address, image_url, is_fixed_origin, is_safe_url, percent_path, percent_query, url,
};
