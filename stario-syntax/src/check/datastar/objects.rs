//! Values that are objects of signals or properties: what their keys become.
//!
//! Keys of an object are used as they are written, except those of `data-style`, which the client
//! writes with a `-` before each capital and between a letter and a digit (Datastar 1.0.4).

use super::{Entry, entries, messages};
use crate::ast::Named;
use crate::datastar::{self, Plugin};
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::expression::Expr;
use crate::spelling::Spelling;

pub(super) fn check(
    named: &Named,
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Some(span) = named.value.as_ref().map(crate::ast::Value::span) else {
        return;
    };
    if plugin.name == "style" && spelling.key.is_some() {
        let text = match &named.value {
            Some(crate::ast::Value::Text { literal, .. }) => literal.text().to_owned(),
            Some(crate::ast::Value::Expression { expression, .. }) => {
                match expression.statements.as_slice() {
                    [Expr::Str(text)] => text.clone(),
                    _ => String::new(),
                }
            }
            _ => String::new(),
        };
        diagnostics.extend(important(&text, span));
    }
    if spelling.key.is_some() || !matches!(plugin.name, "computed" | "signals" | "style") {
        return;
    }
    for (key, entry) in entries(named) {
        let mistake = if plugin.name == "style" {
            let value = match entry {
                Entry::Tokens(Expr::Str(text)) => text.clone(),
                Entry::Code(code) => code,
                Entry::Tokens(_) => String::new(),
            };
            property(&key, span).or_else(|| important(&value, span))
        } else {
            signal(plugin, &key, span)
        };
        diagnostics.extend(mistake);
    }
}

/// `({"user.name": ""})`, `({__proto__: {}})`
fn signal(plugin: &Plugin, key: &str, span: SpanRange) -> Option<Diagnostic> {
    if let Some(refused) = datastar::reserved_name(key) {
        return Some(
            Diagnostic::error(span, format!("a signal cannot be named `{refused}`"))
                .help("choose another name")
                .note(messages::RESERVED),
        );
    }
    let (first, rest) = key.split_once('.')?;
    Some(
        Diagnostic::error(span, format!("no expression can read the signal `{key}`"))
            .help(format!("write an object: `{{{first}: {{{rest}: ..}}}}`"))
            .help(format!("write `data-{}:{key}=(..)`", plugin.name))
            .note(format!(
                "`${key}` reads the part `{rest}` of the signal `{first}`"
            )),
    )
}

/// `({"--color1": "red"})`
fn property(key: &str, span: SpanRange) -> Option<Diagnostic> {
    let read = kebab(key);
    if !key.starts_with("--") || read == key {
        return None;
    }
    Some(
        Diagnostic::error(
            span,
            format!("the client sets `{read}` in place of `{key}` here"),
        )
        .help(format!("write `data-style:{key}=(..)`"))
        .note("keys of an object get a `-` before a capital, and between a letter and a digit"),
    )
}

/// `red !important`
fn important(value: &str, span: SpanRange) -> Option<Diagnostic> {
    value.contains("!important").then(|| {
        Diagnostic::error(span, "`!important` is not possible in `data-style`")
            .help("write the declaration in a style sheet, and set its class with `data-class`")
            .note("the browser refuses the value, and the property stays unset")
    })
}

/// As the client spells the keys of an object of properties.
pub(super) fn kebab(key: &str) -> String {
    let mut out = String::with_capacity(key.len() + 4);
    let mut before = '-';
    for letter in key.chars() {
        let is_edge = (letter.is_ascii_uppercase() && before.is_ascii_alphanumeric())
            || (letter.is_ascii_digit() && before.is_ascii_alphabetic())
            || (letter.is_ascii_alphabetic() && before.is_ascii_digit());
        if is_edge {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
        before = letter;
    }
    out
}
