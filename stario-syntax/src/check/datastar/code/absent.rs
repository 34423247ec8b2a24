//! Questions whether a signal is `null`, as [`absent`](crate::check::datastar::absent) of tokens.

use proc_macro2::Span;

use super::lexer::{Kind, Token};
use crate::check::datastar::absent::{FALLBACK, REPLACE, never_null};
use crate::diagnostic::Diagnostic;

/// `$name ?? 'none'`, `$name != null`, `$name ??= ''`
pub(super) fn check(tokens: &[Token<'_>]) -> Option<Diagnostic> {
    (0..tokens.len()).find_map(|index| {
        let (signal, help) = replaced(tokens, index).or_else(|| compared(tokens, index))?;
        Some(never_null(Span::call_site(), &signal.text[1..], help))
    })
}

type Found<'a, 'b> = Option<(&'b Token<'a>, &'static str)>;

fn replaced<'a, 'b>(tokens: &'b [Token<'a>], index: usize) -> Found<'a, 'b> {
    let signal = signal(tokens.get(index))?;
    let operator = tokens.get(index + 1)?;
    if operator.is("??=") {
        return Some((signal, REPLACE));
    }
    (operator.is("??") && starts_operand(tokens, index)).then_some((signal, FALLBACK))
}

fn compared<'a, 'b>(tokens: &'b [Token<'a>], index: usize) -> Found<'a, 'b> {
    let (left, right) = (tokens.get(index), tokens.get(index + 2));
    let operator = tokens.get(index + 1)?;
    let compares = ["==", "!=", "===", "!=="]
        .iter()
        .any(|known| operator.is(known));
    if !compares || !starts_operand(tokens, index) || !ends_operand(tokens.get(index + 3)) {
        return None;
    }
    let signal = if is_null(right) {
        signal(left)
    } else if is_null(left) {
        signal(right)
    } else {
        None
    };
    signal.map(|signal| (signal, "compare it with `''`, the empty text"))
}

/// A signal with nothing of it named.
fn signal<'a, 'b>(token: Option<&'b Token<'a>>) -> Option<&'b Token<'a>> {
    token.filter(|token| token.kind == Kind::Signal && !token.text.contains(['.', '-']))
}

fn is_null(token: Option<&Token<'_>>) -> bool {
    token
        .is_some_and(|token| token.kind == Kind::Word && matches!(token.text, "null" | "undefined"))
}

/// Whether nothing in front of the token takes it before an operator behind it does.
fn starts_operand(tokens: &[Token<'_>], index: usize) -> bool {
    const BEFORE: &[&str] = &[
        "(", "[", "{", ",", ";", ":", "?", "=", "=>", "&&", "||", "??",
    ];
    let Some(before) = index.checked_sub(1).and_then(|before| tokens.get(before)) else {
        return true;
    };
    match before.kind {
        Kind::Punct => BEFORE.contains(&before.text),
        Kind::Word => before.text == "return",
        // The tokens of a `${..}` follow their template.
        Kind::Template => tokens[index].start < before.end(),
        _ => false,
    }
}

/// Whether nothing behind a token takes it before an operator in front of it does.
fn ends_operand(after: Option<&Token<'_>>) -> bool {
    const AFTER: &[&str] = &[")", "]", "}", ",", ";", ":", "?", "&&", "||", "??"];
    after.is_none_or(|after| {
        after.new_line || (after.kind == Kind::Punct && AFTER.contains(&after.text))
    })
}
