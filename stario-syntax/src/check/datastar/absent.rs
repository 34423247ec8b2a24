//! Questions whether a signal is `null`, which has one answer.
//!
//! A signal that is not there, or that holds `null`, is made the empty text where an expression
//! reads it (Datastar 1.0.4). What is below a signal, `$user.name`, may well be `undefined`.

use crate::ast::{Named, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::expression::{Expr, SignalPath, signal_span};

/// What to do about `??=`.
pub(super) const REPLACE: &str = "write `||=` to replace an empty text";

/// What to do about `??`.
pub(super) const FALLBACK: &str = "write `||` for another value than an empty text";

pub(super) fn check(named: &Named, diagnostics: &mut Diagnostics) {
    let Some(Value::Expression { expression, .. }) = &named.value else {
        return;
    };
    let mut found = None;
    expression.walk(&mut |expr| {
        if found.is_none() {
            found = match expr {
                Expr::Chain { first, rest } => {
                    fallback(first, rest).or_else(|| comparison(first, rest))
                }
                Expr::Assign {
                    target,
                    operator: "??=",
                    ..
                } => signal(target).map(|signal| (signal, REPLACE)),
                _ => None,
            };
        }
    });
    if let Some((signal, help)) = found {
        diagnostics.push(never_null(signal_span(signal), &signal.dotted(), help));
    }
}

pub(super) fn never_null(
    span: impl Into<SpanRange>,
    signal: &str,
    help: &'static str,
) -> Diagnostic {
    Diagnostic::error(span, format!("`${signal}` is never `null`"))
        .help(help)
        .note("the client reads a signal that is absent as an empty text")
}

/// A signal with nothing of it named.
fn signal(expr: &Expr) -> Option<&SignalPath> {
    match expr {
        Expr::Signal(path) if path.segments.len() == 1 => Some(path),
        _ => None,
    }
}

type Found<'a> = Option<(&'a SignalPath, &'static str)>;

/// `$name ?? "none"`
fn fallback<'a>(first: &'a Expr, rest: &'a [(&'static str, Expr)]) -> Found<'a> {
    if rest.iter().any(|(operator, _)| *operator != "??") {
        return None;
    }
    let before_last = rest.len().checked_sub(1)?;
    let operands = rest.iter().take(before_last).map(|(_, operand)| operand);
    std::iter::once(first)
        .chain(operands)
        .find_map(signal)
        .map(|signal| (signal, FALLBACK))
}

/// `$name != null`
fn comparison<'a>(first: &'a Expr, rest: &'a [(&'static str, Expr)]) -> Found<'a> {
    let binds_less = |operator: &str| matches!(operator, "&&" | "||" | "??");
    let mut before = None;
    let mut left = first;
    for (index, (operator, right)) in rest.iter().enumerate() {
        let after = rest.get(index + 1).map(|(operator, _)| *operator);
        let is_whole = [before, after].into_iter().flatten().all(binds_less);
        if is_whole && matches!(*operator, "==" | "!=" | "===" | "!==") {
            let found = if is_null(right) {
                signal(left)
            } else if is_null(left) {
                signal(right)
            } else {
                None
            };
            if let Some(signal) = found {
                return Some((signal, "compare it with `\"\"`, the empty text"));
            }
        }
        before = Some(*operator);
        left = right;
    }
    None
}

pub(super) fn is_null(expr: &Expr) -> bool {
    matches!(expr, Expr::Ident(word) if word == "null" || word == "undefined")
}
