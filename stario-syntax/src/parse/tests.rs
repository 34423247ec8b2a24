//! What the parser reads, how it explains mistakes, and that nothing stops it.

mod forms;
mod recovery;
mod totality;
pub(crate) mod tree;
mod work;

use proc_macro2::TokenStream;

use super::parse;
use crate::ast::Markup;
use crate::diagnostic::{Diagnostic, SpanRange};

#[track_caller]
pub(crate) fn tokens(source: &str) -> TokenStream {
    source
        .parse()
        .unwrap_or_else(|error| panic!("{source}: {error}"))
}

/// The tree of a template without mistakes.
#[track_caller]
pub(crate) fn read(source: &str) -> Markup {
    let (markup, diagnostics) = parse(tokens(source));
    let messages: Vec<&str> = diagnostics.iter().map(Diagnostic::message).collect();
    assert_eq!(messages, [""; 0], "{source}");
    markup
}

/// The part of a source of one line that a diagnostic underlines.
pub(crate) fn underlined(source: &str, span: SpanRange) -> String {
    let (start, end) = (span.start.start(), span.end.end());
    source
        .chars()
        .skip(start.column)
        .take(end.column.saturating_sub(start.column))
        .collect()
}
