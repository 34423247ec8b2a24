//! The output buffer, the single door for unescaped writes.
//!
//! Invariant: bytes that are not escaped enter a page only through [`Buffer::push_static`],
//! [`Buffer::push_rendered`] and [`Html::dangerously_from`].

use std::fmt;

use crate::html::{Html, Render};

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

/// The place in a page where its wrapper may write the options of the page's stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BodyMark {
    /// Bytes before the place.
    pub(crate) offset: usize,
    /// What the `<body>` says about its stream.
    pub(crate) init: BodyInit,
}

impl BodyMark {
    fn moved_by(self, bytes: usize) -> Self {
        let init = match self.init {
            BodyInit::Get { url_start, given } => BodyInit::Get {
                url_start: url_start + bytes,
                given,
            },
            other => other,
        };
        Self {
            offset: self.offset + bytes,
            init,
        }
    }
}

/// What the `data-init` of a `<body>` holds.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyInit {
    /// There is none; the mark stands before the `>` of the tag.
    Absent,
    /// A `@get('url', ..)`; the mark stands where options go.
    Get {
        /// Bytes before the quote that opens the URL.
        url_start: usize,
        /// The options the author wrote.
        given: Given,
    },
    /// Something else, which is the author's own.
    Other,
}

impl BodyInit {
    /// A `<body>` without `data-init`.
    #[must_use]
    pub const fn absent() -> Self {
        Self::Absent
    }

    /// A `<body>` whose `data-init` is one `@get`.
    #[must_use]
    pub const fn get(url_start: usize, given: Given) -> Self {
        Self::Get { url_start, given }
    }

    /// A `<body>` with another `data-init`.
    #[must_use]
    pub const fn other() -> Self {
        Self::Other
    }
}

/// The options that the author of a `@get` wrote; combined with `|`.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given(u16);

impl Given {
    /// No options at all.
    pub const NONE: Self = Self(0);
    /// The options object is open.
    pub const OPTIONS: Self = Self(1);
    /// `retry`.
    pub const RETRY: Self = Self(1 << 1);
    /// `retryInterval`.
    pub const RETRY_INTERVAL: Self = Self(1 << 2);
    /// `retryMaxWait`.
    pub const RETRY_MAX_WAIT: Self = Self(1 << 3);
    /// `retryMaxCount`.
    pub const RETRY_MAX_COUNT: Self = Self(1 << 4);
    /// `retryScaler`.
    pub const RETRY_SCALER: Self = Self(1 << 5);
    /// `requestCancellation`.
    pub const REQUEST_CANCELLATION: Self = Self(1 << 6);
    /// `payload`.
    pub const PAYLOAD: Self = Self(1 << 7);
    /// `filterSignals`.
    pub const FILTER_SIGNALS: Self = Self(1 << 8);
    /// `openWhenHidden`.
    pub const OPEN_WHEN_HIDDEN: Self = Self(1 << 9);
    /// `headers`.
    pub const HEADERS: Self = Self(1 << 10);
    /// `contentType`.
    pub const CONTENT_TYPE: Self = Self(1 << 11);
    /// `selector`.
    pub const SELECTOR: Self = Self(1 << 12);

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every option of `other` is in this set.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl std::ops::BitOr for Given {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.and(other)
    }
}
