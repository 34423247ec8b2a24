//! Signals: `$user.name`.

use proc_macro2::{Delimiter, Ident};

use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::expression::{Expr, Expression, SignalPath};

/// Parses `$name.name` at the cursor.
pub(crate) fn parse_signal(
    cursor: &mut Cursor,
    diagnostics: &mut Diagnostics,
) -> Option<SignalPath> {
    let dollar = cursor.punct('$')?;
    let mut segments = Vec::new();
    if let Some(name) = cursor.ident() {
        segments.push(name);
    } else {
        diagnostics.push(
            Diagnostic::error(dollar.span(), "expected a signal name after `$`")
                .help("write the name without a space, such as `$count`"),
        );
        return None;
    }
    while cursor.peek_punct(0, '.') && cursor.peek_ident(1).is_some() {
        // A method is a member of the value, not a segment of the signal's path.
        if cursor.peek_group(2, Delimiter::Parenthesis).is_some() {
            break;
        }
        cursor.skip(1);
        segments.extend(cursor.ident());
    }
    let path = SignalPath {
        segments,
        dollar: dollar.span(),
    };
    if !path.segments.iter().all(|name| name.to_string().is_ascii()) {
        diagnostics.push(
            Diagnostic::error(
                signal_span(&path),
                "the name of a signal must be written in ASCII",
            )
            .help("use the letters a to z, digits and `_`")
            .note("the client does not recognize other letters behind `$`"),
        );
        return None;
    }
    Some(path)
}

/// The tokens of a bare `$name` value as a span.
pub(crate) fn signal_span(path: &SignalPath) -> SpanRange {
    SpanRange {
        start: path.dollar,
        end: path.segments.last().map_or(path.dollar, Ident::span),
    }
}

/// A bare `$name` as an expression.
pub(crate) fn signal_expression(path: SignalPath) -> Expression {
    Expression {
        statements: vec![Expr::Signal(path)],
    }
}
