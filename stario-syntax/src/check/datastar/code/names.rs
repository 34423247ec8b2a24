//! Names in code: signals as the client finds them, and words that exist in one place only.

use proc_macro2::Span;

use super::lexer::{Kind, Token};
use super::{found, mistake};
use crate::check::datastar::messages;
use crate::datastar::{self, Plugin};
use crate::diagnostic::Diagnostic;
use crate::expression::is_global;

/// `$a-b`, `$$x`, `$café`
pub(super) fn signals(tokens: &[Token<'_>]) -> Option<Diagnostic> {
    for (index, token) in tokens.iter().enumerate() {
        let next = tokens.get(index + 1);
        let glued = next.filter(|next| next.start == token.end() && next.kind == Kind::Word);
        match (token.kind, glued) {
            (Kind::Signal, Some(next)) => {
                return not_ascii(&format!("{}{}", token.text, next.text));
            }
            (Kind::Word, _) if token.text.starts_with("$$") => {
                let name = token.text.trim_start_matches('$');
                if next.is_some_and(|next| next.is("(")) && datastar::action(name).is_some() {
                    return found(
                        format!("`{}(` is an older spelling of an action", token.text),
                        format!("write `@{name}(`"),
                        "",
                    );
                }
                return found(
                    format!("`{}` is not a signal", token.text),
                    format!("write `${}`", token.text.trim_start_matches('$')),
                    "only web components of Datastar Rocket have names with `$$`",
                );
            }
            (Kind::Word, _) if token.text.starts_with('$') && !token.text.is_ascii() => {
                return not_ascii(token.text);
            }
            (Kind::Signal, _) if token.text.contains('-') => {
                let spaced = token.text.replace('-', " - ");
                let name = &token.text[1..];
                return Some(
                    mistake(format!(
                        "the client reads `{}` as one signal named `{name}`",
                        token.text
                    ))
                    .help(format!("to subtract write `{spaced}`"))
                    .help(format!("for a signal of that name write `$['{name}']`")),
                );
            }
            _ => {}
        }
    }
    None
}

fn not_ascii(name: &str) -> Option<Diagnostic> {
    found(
        format!("the name of a signal must be written in ASCII, found `{name}`"),
        "use the letters a to z, digits and `_`",
        "the client does not recognize other letters behind `$`",
    )
}

/// The words whose value code reads or changes, as [`bare_words`](crate::expression::bare_words) of
/// tokens; none where the code may declare names of its own.
pub(super) fn bare(tokens: &[Token<'_>]) -> Vec<String> {
    const DECLARES: &[&str] = &["function", "const", "let", "var", "catch", "class"];
    let declares = |token: &Token<'_>| {
        token.is("=>") || (token.kind == Kind::Word && DECLARES.contains(&token.text))
    };
    if tokens.iter().any(declares) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        let is_before = |puncts: &[&str]| {
            before.is_some_and(|before| puncts.iter().any(|punct| before.is(punct)))
        };
        let next = tokens.get(index + 1);
        let is_next = |punct: &str| next.is_some_and(|next| next.is(punct));
        let is_key = is_before(&["{", ","]) && is_next(":");
        if token.kind == Kind::Word
            && !is_before(&[".", "?."])
            && !is_key
            && !is_next("(")
            && !is_global(token.text)
        {
            found.push(token.text.to_owned());
        }
    }
    found
}

/// `await fetch('/a')`
pub(super) fn awaits(tokens: &[Token<'_>]) -> Option<Diagnostic> {
    let is_await = |token: &Token<'_>| token.kind == Kind::Word && token.text == "await";
    let waits = tokens.iter().enumerate().any(|(index, token)| {
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        is_await(token) && !before.is_some_and(|before| before.is(".") || before.is("?."))
    });
    if !waits || has_function(tokens) {
        return None;
    }
    found(
        "`await` is not allowed in a Datastar expression",
        "write `.then((value) => ..)`",
        "the client compiles it as a function that is not async",
    )
}

fn has_function(tokens: &[Token<'_>]) -> bool {
    tokens
        .iter()
        .any(|token| token.is("=>") || (token.kind == Kind::Word && token.text == "function"))
}

/// `evt` and `patch` exist in one plugin each.
pub(super) fn words(plugin: &Plugin, tokens: &[Token<'_>]) -> Option<Diagnostic> {
    if has_function(tokens) {
        return None;
    }
    for (index, token) in tokens.iter().enumerate() {
        if token.kind != Kind::Word {
            continue;
        }
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        let is_member = before.is_some_and(|before| before.is(".") || before.is("?."));
        let next = tokens.get(index + 1);
        let reads = next.is_some_and(|next| next.is(".") || next.is("?."));
        if is_member {
            continue;
        }
        let elsewhere = messages::HOMES
            .iter()
            .any(|(word, home)| *word == token.text && *home != plugin.name);
        if elsewhere && reads {
            return Some(messages::no_such_name(
                plugin,
                token.text,
                Span::call_site(),
            ));
        }
    }
    None
}
