//! Where the client's rewriting and the grammar of JavaScript disagree about what a signal is.

use super::lexer::{Kind, Token};
use super::{client, found};
use crate::diagnostic::Diagnostic;

/// Where the client replaces what is no signal, or leaves one alone.
pub(super) fn check(text: &str, tokens: &[Token<'_>]) -> Option<Diagnostic> {
    let replaced = client::replaced(text);
    let meant = |at: usize| {
        tokens
            .iter()
            .any(|token| matches!(token.kind, Kind::Signal | Kind::Action) && token.start == at)
    };
    for at in &replaced {
        if meant(*at) {
            continue;
        }
        // The innermost token around the place.
        let around = tokens
            .iter()
            .rfind(|token| token.start <= *at && *at < token.end());
        let piece: String = text[*at..]
            .chars()
            .enumerate()
            .take_while(|(index, letter)| {
                *index == 0 || letter.is_ascii_alphanumeric() || *letter == '_'
            })
            .map(|(_, letter)| letter)
            .collect();
        let replaced = |place: &str, help: &str| {
            found(
                format!("the client replaces `{piece}` in {place}"),
                help,
                "it finds signals and actions by pattern, not by grammar",
            )
        };
        match around.map(|token| token.kind) {
            Some(Kind::Regex) => {
                return replaced(
                    "this regular expression",
                    "write the `$` at the end of the pattern, or as `[$]`",
                );
            }
            Some(Kind::Template) => {
                return replaced("the text of this template literal", "join strings with `+`");
            }
            Some(Kind::Text) => {
                return replaced("this string inside `${..}`", "join strings with `+`");
            }
            Some(Kind::Word) => return replaced("this name", "use a name without `$`"),
            _ => {}
        }
    }
    let hidden = tokens.iter().find(|token| {
        matches!(token.kind, Kind::Signal | Kind::Action) && !replaced.contains(&token.start)
    })?;
    found(
        format!("the client does not see `{}` here", hidden.text),
        "join strings with `+`, and keep quotes and braces out of template literals, comments and regular expressions",
        "it takes quotes for strings wherever they are, and reads only `${..}` without braces inside",
    )
}
