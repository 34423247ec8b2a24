//! The output buffer, the single door for unescaped writes.
//!
//! Invariant: bytes that are not escaped enter a page only through [`Buffer::push_static`],
//! [`Buffer::push_rendered`] and [`Html::dangerously_from`].

use std::fmt;

use crate::html::{Html, Render};

mod body;

pub(crate) use body::BodyMark;
pub use body::{BodyInit, Given};

/// Where a page's markup is written, front to back.
///
/// A [`Render`] implementation writes to it with [`text`](Self::text), [`render`](Self::render) and
/// [`html`](Self::html), none of which lets a value act as markup.
///
/// ```
/// use stario::{Buffer, Html, Render};
///
/// struct Price(u32);
///
/// impl Render for Price {
///     fn render(&self, out: &mut Buffer) {
///         out.render(&(self.0 / 100));
///         out.text(" & ");
///         out.render(&(self.0 % 100));
///     }
/// }
///
/// assert_eq!(Html::from_value(&Price(1250)).as_str(), "12 &amp; 50");
/// ```
#[derive(Debug, Default)]
pub struct Buffer {
    out: String,
    mark: Option<BodyMark>,
}

impl Buffer {
    /// Creates an empty buffer with room for `capacity` bytes.
    #[inline]
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self {
            out: String::with_capacity(capacity),
            mark: None,
        }
    }

    /// Writes text, escaped.
    #[inline]
    pub fn text(&mut self, text: &str) {
        stario_syntax::escape::text(text, &mut self.out);
    }

    /// Writes any value that can stand among an element's children.
    #[inline]
    pub fn render<T: Render + ?Sized>(&mut self, value: &T) {
        value.render(self);
    }

    /// Writes markup that is already rendered.
    #[inline]
    pub fn html(&mut self, html: &Html) {
        if let (None, Some(mark)) = (self.mark, html.mark()) {
            self.mark = Some(mark.moved_by(self.out.len()));
        }
        self.out.push_str(html.as_str());
    }

    /// Turns what was written into a value.
    #[inline]
    #[must_use]
    pub fn into_html(self) -> Html {
        Html::new(self.out, self.mark)
    }

    /// Writes a piece of a template as it is.
    #[doc(hidden)]
    #[inline]
    pub fn push_static(&mut self, markup: &'static str) {
        self.out.push_str(markup);
    }

    /// The number of bytes written.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// Whether nothing was written.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// Records where the page's `<body>` tag ends; the first mark wins.
    #[doc(hidden)]
    #[inline]
    pub fn mark_body(&mut self, init: BodyInit) {
        if self.mark.is_none() {
            self.mark = Some(BodyMark {
                offset: self.out.len(),
                init,
            });
        }
    }

    /// The text written, for the escapers of this crate.
    #[inline]
    pub(crate) fn raw(&mut self) -> &mut String {
        &mut self.out
    }

    /// Writes bytes that another part of this crate has escaped.
    #[inline]
    pub(crate) fn push_rendered(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// The text written, without the mark.
    pub(crate) fn into_string(self) -> String {
        self.out
    }
}

/// Escapes everything that formatting machinery writes.
impl fmt::Write for Buffer {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}
