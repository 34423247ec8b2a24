//! `Signals<T>`: the signals of a page, read from a request, patched by a response, declared by
//! an attribute.

use std::io;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use stario_syntax::datastar::RESERVED_NAMES;

use crate::datastar::event;
use crate::html::Buffer;
use crate::html::attribute::DatastarValue;

mod extract;
pub(crate) mod set;

pub use extract::SignalsRejection;

/// A page's signals, as a serde type.
///
/// As an argument of a handler it reads the signals that the browser sends. As a value it patches
/// them, and in a template it declares them:
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use stario::Signals;
///
/// #[derive(Serialize, Deserialize)]
/// struct Counter {
///     count: i64,
/// }
///
/// async fn increment(Signals(counter): Signals<Counter>) -> Signals<Counter> {
///     Signals(Counter { count: counter.count + 1 })
/// }
/// # let _ = increment;
/// ```
///
/// A signal whose name starts with `_` is local: the browser keeps it and sends it to no handler. A
/// field with such a name, or renamed to one, is local without more: it is declared and patched as the
/// others are, and needs `#[serde(default)]` for the way back.
///
/// ```
/// use stario::prelude::*;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize, Signals)]
/// struct Menu {
///     choice: String,
///     #[serde(default)]
///     _open: bool,
/// }
///
/// let menu = html! {
///     <div data-signals={Menu { choice: String::new(), _open: false }}>
///         <button data-on:click=($_open = !$_open)>"Menu"</button>
///     </div>
/// };
/// # let _ = menu;
/// ```
///
/// What JSON cannot carry: a `NaN` or an infinity is sent as `None` is, see below; a whole number above
/// 2^53 arrives rounded, which the log says with the name of the signal.
///
/// Unknown signals are ignored, unless the type says `deny_unknown_fields`. A first request of a
/// page carries no signals, so a page takes `Option<Signals<T>>`.
///
/// # Signals that are absent
///
/// A signal cannot hold `null`: the client removes a signal that is patched with `null`, without a
/// word to the elements that show it, and makes a signal that is not there the empty text when an
/// expression reads it (Datastar 1.0.4). So `None` is sent as `""`, and an empty text is read as
/// `None` where the type is an `Option`; an `Option<String>` is never `Some` of an empty text. In
/// the browser write what an empty text is to JavaScript:
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use stario::prelude::*;
///
/// #[derive(Default, Serialize, Deserialize, Signals)]
/// struct Profile {
///     name: Option<String>,
///     age: Option<u8>,
///     address: Option<Address>,
/// }
///
/// #[derive(Serialize, Deserialize, Signals)]
/// struct Address {
///     city: String,
/// }
///
/// let page = html! {
///     <div data-signals={Profile::default()}>
///         <p data-text=($name || "nobody")/>
///         <p data-show=($age !== "") data-text=$age/>
///         <p data-show=$address data-text=($address.city || "nowhere")/>
///         <input type="number" data-bind:age>
///     </div>
/// };
/// # let _ = page;
/// ```
///
/// `$name ?? "nobody"` and `$name != null` do not compile: both would see a text. What an
/// `<input>` makes of an absent signal is text too, and is read as the number or `bool` of its
/// `Option`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signals<T>(pub T);

/// JSON without `null`, which a signal cannot hold: what is absent is an empty text.
struct WithoutNull;

impl Formatter for WithoutNull {
    fn write_null<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"\"\"")
    }
}

/// The signals of a value as a JSON object.
fn to_json<T: Serialize>(signals: &T) -> Result<String, String> {
    let mut json = Vec::new();
    signals
        .serialize(&mut Serializer::with_formatter(&mut json, WithoutNull))
        .map_err(|error| error.to_string())?;
    let json = String::from_utf8(json).map_err(|error| error.to_string())?;
    let name = std::any::type_name::<T>();
    if !json.starts_with('{') {
        return Err(format!("`{name}` is not an object of signals"));
    }
    // Keys are written without a space before the colon, and the quotes of a key inside a
    // value are escaped, so this finds keys only.
    let reserved = RESERVED_NAMES
        .iter()
        .find(|reserved| json.contains(&format!("\"{reserved}\":")));
    if let Some(reserved) = reserved {
        return Err(format!(
            "`{name}` has a signal named `{reserved}`, which would reach the browser's own objects"
        ));
    }
    if let Some((signal, number)) = rounded(&json) {
        tracing::warn!(
            "the signal `{signal}` of `{name}` is {number}, which the browser rounds: numbers are \
             exact up to 2^53, send it as text"
        );
    }
    Ok(json)
}

/// The first whole number that JavaScript cannot hold, and the signal it stands in.
fn rounded(json: &str) -> Option<(&str, &str)> {
    // 2^53 has 16 digits.
    const EXACT: u128 = 1 << 53;
    const DIGITS: usize = 16;
    let bytes = json.as_bytes();
    let (mut at, mut key) = (0, "");
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
                if bytes.get(at) == Some(&b':') {
                    key = json.get(start + 1..at - 1).unwrap_or_default();
                }
            }
            b'-' | b'0'..=b'9' => {
                let is_number = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
                while bytes.get(at).is_some_and(is_number) {
                    at += 1;
                }
                let number = json.get(start..at).unwrap_or_default();
                let digits = number.trim_start_matches('-');
                let is_whole = digits.bytes().all(|byte| byte.is_ascii_digit());
                let fits = digits.len() < DIGITS
                    || digits.parse::<u128>().is_ok_and(|whole| whole <= EXACT);
                if is_whole && !fits {
                    return Some((key, number));
                }
            }
            _ => at += 1,
        }
    }
    None
}

/// One `datastar-patch-signals` event.
impl<T: Serialize> IntoResponse for Signals<T> {
    fn into_response(self) -> Response {
        match to_json(&self.0) {
            Ok(json) => (event::headers(), event::signals(json)).into_response(),
            Err(error) => {
                tracing::error!("signals cannot be sent: {error}");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

/// The value of `data-signals={Signals(..)}`.
impl<T: Serialize> DatastarValue for Signals<T> {
    fn write_value(&self, out: &mut Buffer) {
        write(&self.0, out);
    }
}

/// Writes signals as the value of `data-signals`.
pub(crate) fn write<T: Serialize>(signals: &T, out: &mut Buffer) {
    match to_json(signals) {
        Ok(json) => write_json(&json, out),
        Err(error) => {
            tracing::error!("signals cannot be written: {error}");
            out.push_static("{}");
        }
    }
}

/// Writes JSON as an expression in a double-quoted attribute.
///
/// Inside its strings, what the client could take for its own syntax is written as an escape: `;`
/// ends a statement, `@` and `$` begin actions and signals, and the client misreads an escaped
/// backslash or quote.
fn write_json(json: &str, out: &mut Buffer) {
    let mut plain = String::with_capacity(json.len() + json.len() / 4);
    let mut characters = json.chars();
    let mut is_string = false;
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('\\') => plain.push_str("\\u005c"),
                Some('"') => plain.push_str("\\u0022"),
                Some(escape) => plain.extend(['\\', escape]),
                None => {}
            },
            '"' => {
                is_string = !is_string;
                plain.push('"');
            }
            ';' | '@' | '$' | '`' | '<' | '>' | '&' | '\'' | '/' if is_string => {
                plain.push_str(match character {
                    ';' => "\\u003b",
                    '@' => "\\u0040",
                    '$' => "\\u0024",
                    '`' => "\\u0060",
                    '<' => "\\u003c",
                    '>' => "\\u003e",
                    '&' => "\\u0026",
                    '\'' => "\\u0027",
                    _ => "\\u002f",
                });
            }
            '\u{2028}' => plain.push_str("\\u2028"),
            '\u{2029}' => plain.push_str("\\u2029"),
            other => plain.push(other),
        }
    }
    stario_syntax::escape::attribute(&plain, out.raw());
}

#[cfg(test)]
mod tests;
