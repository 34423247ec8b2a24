//! The stretch of source that a mistake is about.

use proc_macro2::{Span, TokenStream};

/// The stretch of tokens that a diagnostic underlines.
#[derive(Clone, Copy, Debug)]
pub struct SpanRange {
    /// The first token.
    pub start: Span,
    /// The last token.
    pub end: Span,
}

impl SpanRange {
    /// A range from the first to the last token of `tokens`, or of `fallback` when there are none.
    #[must_use]
    pub fn of(tokens: &TokenStream, fallback: Span) -> Self {
        let mut spans = tokens.clone().into_iter().map(|token| token.span());
        let start = spans.next().unwrap_or(fallback);
        Self {
            start,
            end: spans.last().unwrap_or(start),
        }
    }

    /// The line on which the range starts, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.start.start().line
    }
}

impl From<Span> for SpanRange {
    fn from(span: Span) -> Self {
        Self {
            start: span,
            end: span,
        }
    }
}
