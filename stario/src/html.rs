//! `Html`, a piece of rendered markup, and the values that can be written into one.

use std::fmt;

use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::CONTENT_TYPE;

pub mod attribute;
mod attrs;
mod buffer;
mod expression;
pub(crate) mod filter;
pub(crate) mod integer;
pub mod kind;
mod render;
mod tokens;

pub use attribute::AttributeValue;
pub use attrs::{Attrs, AttrsError};
pub(crate) use buffer::BodyMark;
pub use buffer::{BodyInit, Buffer, Given};
pub use expression::{Expression, ExpressionValue};
pub use render::Render;
pub use tokens::{TokenList, TokenValue};

/// Rendered markup: what `html!` makes, what a page returns, what a component shows.
///
/// It is an owned value, cheap to move, free to store, and writes itself unescaped when it is
/// spliced into other markup. As a response it is `text/html; charset=utf-8`.
///
/// ```
/// use stario::Html;
///
/// let text = Html::from_value("<b>");
/// assert_eq!(text.as_str(), "&lt;b&gt;");
/// assert_eq!(text.to_string(), text.as_str());
/// ```
#[derive(Clone, Default)]
pub struct Html {
    markup: String,
    mark: Option<BodyMark>,
}

impl Html {
    #[inline]
    pub(crate) fn new(markup: String, mark: Option<BodyMark>) -> Self {
        Self { markup, mark }
    }

    /// Takes a string for markup, as it is.
    ///
    /// This is the one door around escaping. Whoever writes the string decides what runs in the
    /// reader's browser, so it must come from code or from a sanitiser, never from a visitor.
    ///
    /// ```
    /// use stario::Html;
    ///
    /// // XSS: a constant.
    /// let icon = Html::dangerously_from("<svg viewBox='0 0 1 1'></svg>");
    /// assert_eq!(icon.as_str(), "<svg viewBox='0 0 1 1'></svg>");
    /// ```
    #[must_use]
    pub fn dangerously_from(markup: impl Into<String>) -> Self {
        Self::new(markup.into(), None)
    }

    /// Renders one value, as a splice in `html!` does.
    #[must_use]
    pub fn from_value<T: Render + ?Sized>(value: &T) -> Self {
        let mut out = Buffer::default();
        value.render(&mut out);
        out.into_html()
    }

    /// The markup.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.markup
    }

    /// The markup, without copying it.
    #[inline]
    #[must_use]
    pub fn into_string(self) -> String {
        self.markup
    }

    /// Whether there is no markup at all.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.markup.is_empty()
    }

    #[inline]
    pub(crate) fn mark(&self) -> Option<BodyMark> {
        self.mark
    }
}

impl Render for Html {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        out.html(self);
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.markup)
    }
}

impl fmt::Debug for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Html").field(&self.markup).finish()
    }
}

/// Two pieces are equal when their markup is.
impl PartialEq for Html {
    fn eq(&self, other: &Self) -> bool {
        self.markup == other.markup
    }
}

impl Eq for Html {}

impl PartialEq<str> for Html {
    fn eq(&self, other: &str) -> bool {
        self.markup == other
    }
}

impl PartialEq<&str> for Html {
    fn eq(&self, other: &&str) -> bool {
        self.markup == *other
    }
}

impl From<Html> for String {
    fn from(html: Html) -> Self {
        html.markup
    }
}

/// One value after another, without anything between.
impl<T: Render> FromIterator<T> for Html {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut out = Buffer::default();
        for value in values {
            value.render(&mut out);
        }
        out.into_html()
    }
}

/// `text/html; charset=utf-8`, the type a page has.
pub(crate) const TEXT_HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// What a response remembers of the `Html` it was made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rendered {
    /// Where the page's stream options go.
    pub(crate) mark: BodyMark,
    /// The bytes of the body when it was made, to notice that another layer replaced it.
    pub(crate) length: usize,
}

impl IntoResponse for Html {
    fn into_response(self) -> Response {
        let length = self.markup.len();
        let mut response = Response::new(axum::body::Body::from(self.markup));
        response.headers_mut().insert(CONTENT_TYPE, TEXT_HTML);
        if let Some(mark) = self.mark {
            response.extensions_mut().insert(Rendered { mark, length });
        }
        response
    }
}

#[cfg(test)]
mod tests;
