//! `Signals<T>`: the signals of a page, read from a request, patched by a response, declared by
//! an attribute.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::Serialize;

use crate::datastar::event;
use crate::html::Buffer;
use crate::html::attribute::DatastarValue;

mod extract;
mod json;
pub(crate) mod set;
pub(crate) mod unknown;

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

/// One `datastar-patch-signals` event.
impl<T: Serialize> IntoResponse for Signals<T> {
    fn into_response(self) -> Response {
        match json::to_json(&self.0) {
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
    match json::to_json(signals) {
        Ok(json) => json::write_expression(&json, out),
        Err(error) => {
            tracing::error!("signals cannot be written: {error}");
            out.push_static("{}");
        }
    }
}

#[cfg(test)]
mod tests;
