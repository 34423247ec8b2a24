//! Actions in code: `@get('/', {retry: 'always'})`, their arguments and options.

use proc_macro2::Span;

use super::lexer::{Kind, Token, lex};
use super::objects::{entries, filter_of, parts, plain};
use super::{PRO, found};
use crate::check::datastar::messages::{self, FilterOf};
use crate::datastar::{self, Action, FetchOption, OptionKind};
use crate::diagnostic::Diagnostic;
use crate::suggest;

/// `@gett(`, `@get (`, `@clipboard(`
pub(super) fn names(broken: &str, tokens: &[Token<'_>]) -> Option<Diagnostic> {
    for (index, token) in tokens.iter().enumerate() {
        if token.is("@") {
            let name = tokens.get(index + 1).filter(|next| next.kind == Kind::Word);
            let Some(name) = name else {
                return found(
                    "this expression has a `@` without the name of an action",
                    "write an action as a call, such as `@get('/path')`",
                    broken,
                );
            };
            if !tokens.get(index + 2).is_some_and(|next| next.is("(")) {
                return found(
                    format!("the action `@{}` must be called", name.text),
                    format!("write `@{}(..)`", name.text),
                    broken,
                );
            }
            return found(
                format!("the action `@{}` must be called without a space", name.text),
                format!("write `@{}(`", name.text),
                "the client looks for `@`, the name and `(` in one piece",
            );
        }
        if lacks_at(tokens, index) {
            return found(
                format!(
                    "the action `{}` needs a `@` inside of an expression",
                    token.text
                ),
                format!("write `@{}(`", token.text),
                &format!(
                    "without it the browser looks for a function named `{}`",
                    token.text
                ),
            );
        }
        if token.kind != Kind::Action {
            continue;
        }
        if let Some(diagnostic) = messages::needs_pro(token.text, Span::call_site()) {
            return Some(diagnostic);
        }
        if datastar::action(&token.text[1..]).is_none() {
            return unknown(&token.text[1..]);
        }
    }
    None
}

/// `post('/save')`; not `api.post(..)`, nor where code of the page may give the name a meaning.
fn lacks_at(tokens: &[Token<'_>], index: usize) -> bool {
    let token = &tokens[index];
    let is_call = token.kind == Kind::Word
        && datastar::action(token.text).is_some()
        && tokens
            .get(index + 1)
            .is_some_and(|next| next.is("(") && next.start == token.end());
    let before = index.checked_sub(1).and_then(|before| tokens.get(before));
    let is_own = before.is_some_and(|before| {
        [".", "?.", "{", ","].iter().any(|own| before.is(own)) || before.text == "function"
    });
    let is_parameter = || {
        tokens
            .iter()
            .any(|token| token.is("=>") || token.text == "function")
    };
    is_call && !is_own && !is_parameter()
}

fn unknown(name: &str) -> Option<Diagnostic> {
    let known = datastar::actions()
        .iter()
        .filter(|action| PRO || !action.pro);
    let nearest = suggest::nearest(name, known.map(|action| action.name));
    found(
        format!("unknown action `@{name}`"),
        nearest.map_or_else(
            || "the actions are `@get`, `@post`, `@put`, `@patch` and `@delete`".to_owned(),
            |nearest| format!("did you mean `@{nearest}`?"),
        ),
        "the client throws when it runs",
    )
}

/// The arguments of every call of an action.
pub(super) fn arguments(tokens: &[Token<'_>]) -> Option<Diagnostic> {
    for (index, token) in tokens.iter().enumerate() {
        let known = match token.kind {
            Kind::Action => datastar::action(&token.text[1..]),
            _ => None,
        };
        let Some(known) = known else { continue };
        let arguments = parts(&tokens[index + 1..]);
        let mistake = if known.method.is_some() {
            request(known, &arguments)
        } else {
            local(known, &arguments)
        };
        if mistake.is_some() {
            return mistake;
        }
    }
    None
}

/// `@peek(() => $a)`, `@setAll(true, {include: /^a/})`
fn local(action: &Action, arguments: &[&[Token<'_>]]) -> Option<Diagnostic> {
    match (action.name, arguments) {
        (
            "peek",
            []
            | [
                [
                    Token {
                        kind: Kind::Signal | Kind::Number | Kind::Text,
                        ..
                    },
                ],
                ..,
            ],
        ) => Some(messages::peek(Span::call_site())),
        ("setAll", []) => Some(messages::set_all(Span::call_site())),
        (
            "toggleAll",
            [
                [
                    Token {
                        kind: Kind::Word,
                        text: "true" | "false",
                        ..
                    },
                ],
                ..,
            ],
        ) => Some(messages::toggle_all(Span::call_site())),
        ("setAll", [value, filter, ..]) => {
            let value = plain(value).unwrap_or("..");
            filter_of(FilterOf::SetAll(value), filter)
        }
        ("toggleAll", [filter, ..]) => filter_of(FilterOf::ToggleAll, filter),
        _ => None,
    }
}

/// `@get('/path', {retry: 'always'})`
fn request(action: &Action, arguments: &[&[Token<'_>]]) -> Option<Diagnostic> {
    let name = action.name;
    let no_address = match arguments {
        [] => true,
        [[only], ..] => only.kind == Kind::Text && only.text.len() == 2,
        _ => false,
    };
    if no_address {
        return found(
            format!("`@{name}` needs an address"),
            format!("write it as `@{name}('/path')`"),
            "the client throws when it runs",
        );
    }
    let object = entries(arguments.get(1)?);
    let mistake = object
        .iter()
        .find_map(|(option, value)| check_option(option, value));
    mistake.or_else(|| {
        let is_form = object.iter().any(|(option, value)| {
            matches!((*option, *value), ("contentType", [only]) if only.text.trim_matches(['\'', '"']) == "form")
        });
        let given: Vec<&str> = object.iter().map(|(option, _)| *option).collect();
        messages::useless_option(&given, is_form, Span::call_site(), |known| known.client)
    })
}

/// The options of every request in code, each with its value where that is a text alone.
pub(in crate::check::datastar) fn requests(code: &str) -> Vec<Vec<(&str, String)>> {
    let Ok(tokens) = lex(code) else {
        return Vec::new();
    };
    let calls = tokens.iter().enumerate().filter(|(_, token)| {
        token.kind == Kind::Action
            && datastar::action(&token.text[1..]).is_some_and(|action| action.method.is_some())
    });
    calls
        .map(|(index, _)| {
            let arguments = parts(&tokens[index + 1..]);
            let options = arguments
                .get(1)
                .map_or_else(Vec::new, |object| entries(object));
            let word = |value: &[Token<'_>]| match value {
                [only] if only.kind == Kind::Text => only.text.trim_matches(['\'', '"']).to_owned(),
                _ => String::new(),
            };
            let options = options.into_iter();
            options.map(|(name, value)| (name, word(value))).collect()
        })
        .collect()
}

/// Names of options that the client does not read, with what to do.
const IGNORED: &[(&str, &str)] = &[
    (
        "responseOverrides",
        "answer with the headers of the response instead",
    ),
    ("retryMaxWaitMs", "write `retryMaxWait`"),
];

fn check_option(name: &str, value: &[Token<'_>]) -> Option<Diagnostic> {
    const SILENT: &str = "the client ignores options that it does not know";
    let mut all = datastar::fetch_options().iter();
    if let Some(known) = all.clone().find(|known| known.client == name) {
        return option_value(known, value);
    }
    let message = format!("unknown option `{name}`");
    if let Some((_, help)) = IGNORED.iter().find(|(ignored, _)| *ignored == name) {
        return found(message, *help, SILENT);
    }
    if let Some(known) = all.find(|known| known.rust == name) {
        return found(
            message,
            format!("in quotes write `{}`", known.client),
            SILENT,
        );
    }
    let known = datastar::fetch_options().iter().map(|known| known.client);
    let help = match suggest::nearest(name, known) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "write the action without quotes to see its options checked, such as `get(handler, retry = Always)`".to_owned(),
    };
    found(message, help, SILENT)
}

/// `retry: 'allways'`, `retryInterval: '500ms'`
fn option_value(option: &FetchOption, value: &[Token<'_>]) -> Option<Diagnostic> {
    if option.client == "filterSignals" {
        return filter_of(FilterOf::Option("filterSignals: "), value);
    }
    let [only] = value else { return None };
    let text = only.text.trim_matches(['\'', '"']);
    match (&option.kind, only.kind) {
        (OptionKind::Keyword(words, _), Kind::Text) => {
            if words.iter().any(|(_, client)| *client == text) {
                return None;
            }
            let words = words.iter().map(|(_, client)| *client);
            Some(messages::wrong_word(
                option.client,
                text,
                words,
                Span::call_site(),
            ))
        }
        (OptionKind::Keyword(..) | OptionKind::Text | OptionKind::Object, _) => None,
        (kind, Kind::Text) => Some(messages::wrong_kind(
            option.client,
            kind,
            ": ",
            Span::call_site(),
        )),
        _ => None,
    }
}
