//! Values in quotes: JavaScript as the client will read it.
//!
//! The text is cut into tokens as JavaScript cuts it, and beside that the client's own rewriting is
//! followed ([`client`]). Where the two disagree the client changes the meaning, or breaks the code.

mod absent;
mod actions;
mod client;
mod lexer;
mod names;
mod objects;
mod rewriting;
mod tokens;
mod uses;
mod value;

pub(super) use self::actions::requests;
use self::lexer::{Broken, Kind, Token, lex};
pub(super) use self::tokens::parsed;
pub(in crate::check) use self::uses::created;
pub(super) use self::uses::{assigned, read_at_once, starts_fetch};
pub(crate) use self::uses::{bare_words, signals};
use super::{PRO, broken, expressions, messages};
use crate::spelling::Spelling;
use proc_macro2::Span;

use crate::ast::StrLit;
use crate::datastar::{self, Plugin, Requirement, ValueKind};
use crate::diagnostic::{Diagnostic, Diagnostics};

pub(super) fn check(
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    literal: &StrLit,
    diagnostics: &mut Diagnostics,
) {
    let text = literal.text();
    let found = match plugin.value_kind {
        ValueKind::Free => None,
        ValueKind::Names => attribute_names(plugin, text),
        ValueKind::Name => name(plugin, text),
        ValueKind::Filter => filter(plugin, text),
        ValueKind::Expression | ValueKind::Statement => code(plugin, spelling, text),
    };
    if let Some(found) = found {
        diagnostics.push(found.at(literal.span()));
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "every caller answers with a finding or none"
)]
fn found(message: impl Into<String>, help: impl Into<String>, note: &str) -> Option<Diagnostic> {
    let error = mistake(message).help(help);
    Some(if note.is_empty() {
        error
    } else {
        error.note(note)
    })
}

/// A mistake in the literal; [`check`] gives it its place.
fn mistake(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(Span::call_site(), message)
}

/// `data-preserve-attr="open, value"`
fn attribute_names(plugin: &Plugin, text: &str) -> Option<Diagnostic> {
    let names: Vec<&str> = text
        .split([' ', ',', '\t', '\n', '\r'])
        .filter(|name| !name.is_empty())
        .collect();
    let spaced = names.join(" ");
    if spaced == text {
        return None;
    }
    found(
        format!(
            "`data-{}` takes names with one space between them",
            plugin.name
        ),
        format!("write `data-{}=\"{spaced}\"`", plugin.name),
        "the client cuts at each space and takes anything else for a part of a name",
    )
}

/// The entries of an object in quotes: each key with the code of its value.
pub(super) fn object(code: &str) -> Vec<(String, String)> {
    let Ok(tokens) = lex(code) else {
        return Vec::new();
    };
    let entries = objects::entries(&tokens).into_iter();
    entries
        .map(|(key, value)| {
            let code = match (value.first(), value.last()) {
                (Some(first), Some(last)) => &code[first.start..last.end().max(first.end())],
                _ => "",
            };
            (key.to_owned(), code.to_owned())
        })
        .collect()
}

/// The entries of an object of which each is `key: value`; `None` for any other code.
pub(super) fn plain_object(code: &str) -> Option<Vec<(String, String)>> {
    let tokens = lex(code).ok()?;
    let closing = tokens.last()?;
    let is_object = tokens.first()?.is("{") && closing.is("}") && closing.depth == 0;
    let entries = object(code);
    (is_object && entries.len() == objects::parts(&tokens).len()).then_some(entries)
}

/// Whether code has nothing in it, or cannot be cut into tokens.
pub(super) fn is_broken(code: &str) -> bool {
    lex(code).map_or(true, |tokens| tokens.iter().all(Token::is_comment))
}

/// `=`, `+=`, `++`
fn is_assignment(operator: &str) -> bool {
    matches!(operator, "=" | "++" | "--")
        || (operator.len() > 1
            && operator.ends_with('=')
            && !matches!(operator, "==" | "===" | "!=" | "!==" | "<=" | ">="))
}

/// `data-bind="$name"`
fn name(plugin: &Plugin, text: &str) -> Option<Diagnostic> {
    let name = plugin.name;
    let is_path = |text: &str| {
        !text.is_empty()
            && text.split('.').all(|segment| {
                !segment.is_empty()
                    && segment.bytes().all(|letter| {
                        letter.is_ascii_alphanumeric() || matches!(letter, b'_' | b'-')
                    })
            })
    };
    if is_path(text) {
        let refused = datastar::reserved_name(text)?;
        return found(
            format!("a signal cannot be named `{refused}`"),
            "choose another name",
            messages::RESERVED,
        );
    }
    let bare = text.trim().trim_start_matches('$');
    if is_path(bare) {
        return found(
            format!("`data-{name}` takes the name of a signal, found `{text}`"),
            format!(
                "write `data-{name}=\"{bare}\"` or `data-{name}=${}`",
                bare.replace('-', "_")
            ),
            "the client would name the signal exactly so",
        );
    }
    if text.trim().is_empty() && plugin.value == Requirement::Exclusive {
        return found(
            format!("`data-{name}` needs the name of a signal"),
            format!("write `data-{name}=\"name\"`"),
            "",
        );
    }
    found(
        format!("`data-{name}` takes the name of a signal, found `{text}`"),
        "write letters, digits and `_`, and `.` before a part of a signal",
        "it is not an expression",
    )
}

/// `{include: /^a/g}`
fn filter(plugin: &Plugin, text: &str) -> Option<Diagnostic> {
    if text.trim().is_empty() {
        return None;
    }
    let tokens = match lex(text) {
        Ok(tokens) => tokens,
        Err(wrong) => return broken_code(broken(plugin), wrong),
    };
    let first = tokens.first()?;
    let plain = matches!(first.kind, Kind::Regex | Kind::Number | Kind::Text) && tokens.len() == 1;
    if plain {
        return found(
            format!(
                "`data-{}` takes a filter, found `{}`",
                plugin.name, first.text
            ),
            "write an object: `{include: /^user/}`",
            "",
        );
    }
    objects::filter(&tokens)
}

fn code(plugin: &'static Plugin, spelling: &Spelling<'_>, text: &str) -> Option<Diagnostic> {
    let text = text.trim();
    if text.is_empty() {
        return found(
            format!("`{}` needs a value", spelling.head()),
            "write an expression between the quotes",
            "",
        );
    }
    let tokens = match lex(text) {
        Ok(tokens) => tokens,
        Err(wrong) => return broken_code(broken(plugin), wrong),
    };
    anywhere(broken(plugin), text, &tokens)
        .or_else(|| names::words(plugin, &tokens))
        .or_else(|| match plugin.value_kind {
            ValueKind::Expression => value::check(plugin, spelling, text, &tokens),
            _ => None,
        })
}

/// Code whose attribute is not known, such as the text of `js!`.
pub(crate) fn check_anywhere(text: &str, span: Span) -> Option<Diagnostic> {
    const BROKEN: &str = "the client cannot compile it";
    let found = match lex(text) {
        Ok(tokens) => anywhere(BROKEN, text, &tokens),
        Err(wrong) => broken_code(BROKEN, wrong),
    };
    found.map(|found| found.at(span))
}

/// What is wrong in every attribute; `broken` is what comes of code that cannot be compiled.
fn anywhere(broken: &str, text: &str, tokens: &[Token<'_>]) -> Option<Diagnostic> {
    names::signals(tokens)
        .or_else(|| actions::names(broken, tokens))
        .or_else(|| actions::arguments(tokens))
        .or_else(|| rewriting::check(text, tokens))
        .or_else(|| names::awaits(tokens))
        .or_else(|| absent::check(tokens))
}

fn broken_code(broken: &str, wrong: Broken) -> Option<Diagnostic> {
    let (piece, partner, help) = match wrong {
        Broken::Quote(quote) => (
            quote.to_string(),
            "partner",
            "close the string on the same line",
        ),
        Broken::Comment => ("/*".to_owned(), "`*/`", "close the comment"),
        Broken::Open(open) => (open.to_string(), "partner", "close the bracket"),
        Broken::Close(close) => (
            close.to_string(),
            "partner",
            "remove it, or open the bracket",
        ),
    };
    found(
        format!("this expression has a `{piece}` without its {partner}"),
        help,
        broken,
    )
}
