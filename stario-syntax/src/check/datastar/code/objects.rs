//! Lists and objects in code: their parts, and objects that are filters of signals.

use super::found;
use super::lexer::{Kind, Token};
use crate::check::datastar::messages::{self, FilterOf};
use crate::diagnostic::Diagnostic;

/// What stands between the commas of the brackets that the tokens begin with.
pub(super) fn parts<'a, 'b>(tokens: &'b [Token<'a>]) -> Vec<&'b [Token<'a>]> {
    let Some((open, inside)) = tokens.split_first() else {
        return Vec::new();
    };
    let end = inside
        .iter()
        .position(|token| token.depth == open.depth && token.kind == Kind::Punct)
        .unwrap_or(inside.len());
    inside[..end]
        .split(|token| token.is(",") && token.depth == open.depth + 1)
        .filter(|part| !part.is_empty())
        .collect()
}

/// The entries of an object such as `{a: 1, 'b': 2}`, keys without quotes; none for anything else.
pub(super) fn entries<'a, 'b>(tokens: &'b [Token<'a>]) -> Vec<(&'a str, &'b [Token<'a>])> {
    if !tokens.first().is_some_and(|first| first.is("{")) {
        return Vec::new();
    }
    parts(tokens)
        .into_iter()
        .filter_map(|part| match part {
            [key, colon, value @ ..]
                if colon.is(":") && matches!(key.kind, Kind::Word | Kind::Text | Kind::Number) =>
            {
                Some((key.text.trim_matches(['\'', '"']), value))
            }
            _ => None,
        })
        .collect()
}

/// A text, a number, a pattern, `true` or `false` alone, as it is written.
pub(super) fn plain<'a>(tokens: &[Token<'a>]) -> Option<&'a str> {
    match tokens {
        [only] => match only.kind {
            Kind::Text | Kind::Number | Kind::Regex => Some(only.text),
            Kind::Word if matches!(only.text, "true" | "false") => Some(only.text),
            _ => None,
        },
        _ => None,
    }
}

/// The filter of an action: `/^a/`, `{inclde: /^a/}`
pub(super) fn filter_of(of: FilterOf<'_>, tokens: &[Token<'_>]) -> Option<Diagnostic> {
    plain(tokens)
        .map(|found| messages::plain_filter(of, found, proc_macro2::Span::call_site()))
        .or_else(|| filter(tokens))
}

/// `{include: /^a/g}`
pub(super) fn filter(tokens: &[Token<'_>]) -> Option<Diagnostic> {
    let has_flag = |text: &str| {
        text.rsplit('/')
            .next()
            .is_some_and(|flags| flags.contains('g'))
    };
    let global = tokens
        .iter()
        .find(|token| token.kind == Kind::Regex && has_flag(token.text));
    if let Some(global) = global {
        return found(
            format!("the filter `{}` cannot have the flag `g`", global.text),
            "leave the flag out",
            "such a pattern goes on from its last match and skips every other signal",
        );
    }
    let entries = entries(tokens);
    let (wrong, _) = entries
        .iter()
        .find(|(key, _)| !messages::FILTER.contains(key))?;
    Some(messages::filter_key(wrong, proc_macro2::Span::call_site()))
}
