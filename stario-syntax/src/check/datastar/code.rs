//! Values in quotes: JavaScript as the client will read it.
//!
//! The text is cut into tokens as JavaScript cuts it, and beside that the client's own rewriting is
//! followed ([`client`]). Where the two disagree the client changes the meaning, or breaks the code.

mod actions;
mod client;
mod lexer;
mod names;
mod rewriting;
mod value;

use self::lexer::{Broken, Kind, lex};
use super::spelling::Spelling;
use super::{ENABLE_PRO, PRO, broken, expressions};
use crate::ast::StrLit;
use crate::datastar::{self, Plugin, Requirement, ValueKind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::suggest;

pub(super) fn check(
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    literal: &StrLit,
    diagnostics: &mut Diagnostics,
) {
    let text = literal.text();
    let found = match plugin.value_kind {
        ValueKind::Free | ValueKind::Names => None,
        ValueKind::Name => name(plugin, text),
        ValueKind::Filter => filter(plugin, text),
        ValueKind::Expression | ValueKind::Statement => code(plugin, spelling, text),
    };
    if let Some((message, helps, note)) = found {
        let mut error = Diagnostic::error(literal.span(), message);
        for help in helps {
            error = error.help(help);
        }
        diagnostics.push(match note {
            Some(note) => error.note(note),
            None => error,
        });
    }
}

/// A message, its helps and its reason.
type Finding = (String, Vec<String>, Option<String>);

#[expect(
    clippy::unnecessary_wraps,
    reason = "every caller answers with a finding or none"
)]
fn found(message: impl Into<String>, help: impl Into<String>, note: &str) -> Option<Finding> {
    let note = (!note.is_empty()).then(|| note.to_owned());
    Some((message.into(), vec![help.into()], note))
}

/// Whether code calls an action that makes a request, outside of functions.
pub(super) fn starts_fetch(code: &str) -> bool {
    let Ok(tokens) = lex(code) else { return false };
    tokens.iter().any(|token| {
        token.kind == Kind::Action
            && token.depth == 0
            && datastar::action(&token.text[1..]).is_some_and(|action| action.method.is_some())
    }) && !tokens.iter().any(|token| token.is("=>"))
}

/// `data-bind="$name"`
fn name(plugin: &Plugin, text: &str) -> Option<Finding> {
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
        return None;
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
fn filter(plugin: &Plugin, text: &str) -> Option<Finding> {
    if text.trim().is_empty() {
        return None;
    }
    let tokens = match lex(text) {
        Ok(tokens) => tokens,
        Err(wrong) => return broken_code(plugin, wrong),
    };
    if let Some(global) = tokens.iter().find(|token| {
        token.kind == Kind::Regex
            && token
                .text
                .rsplit('/')
                .next()
                .is_some_and(|flags| flags.contains('g'))
    }) {
        return found(
            format!("the filter `{}` cannot have the flag `g`", global.text),
            "leave the flag out",
            "such a pattern goes on from its last match and skips every other signal",
        );
    }
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
    let known = ["include", "exclude"];
    let wrong = tokens.windows(3).find(|three| {
        three[0].depth <= 1
            && (three[0].is("{") || three[0].is(","))
            && matches!(three[1].kind, Kind::Word | Kind::Text)
            && three[1].depth == 1
            && three[2].is(":")
            && !known.contains(&three[1].text.trim_matches(['\'', '"']))
    })?;
    let wrong = wrong[1].text.trim_matches(['\'', '"']);
    let nearest = suggest::nearest(wrong, known.into_iter());
    found(
        format!("a filter has no `{wrong}`"),
        nearest.map_or_else(
            || "it has `include` and `exclude`".to_owned(),
            |nearest| format!("did you mean `{nearest}`?"),
        ),
        "",
    )
}

fn code(plugin: &'static Plugin, spelling: &Spelling<'_>, text: &str) -> Option<Finding> {
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
        Err(wrong) => return broken_code(plugin, wrong),
    };
    names::signals(&tokens)
        .or_else(|| actions::names(plugin, &tokens))
        .or_else(|| actions::options(&tokens))
        .or_else(|| rewriting::check(text, &tokens))
        .or_else(|| names::words(plugin, &tokens))
        .or_else(|| match plugin.value_kind {
            ValueKind::Expression => value::check(plugin, spelling, text, &tokens),
            _ => None,
        })
}

fn broken_code(plugin: &Plugin, wrong: Broken) -> Option<Finding> {
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
        broken(plugin),
    )
}
