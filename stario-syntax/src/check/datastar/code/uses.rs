//! What code reads, changes and calls, for the checks of elements and templates.

use super::lexer::{Kind, Token, lex};
use super::{is_assignment, names};
use crate::datastar;

/// Whether code calls an action that makes a request, outside of functions.
pub(in crate::check::datastar) fn starts_fetch(code: &str) -> bool {
    let Ok(tokens) = lex(code) else { return false };
    tokens
        .iter()
        .any(|token| token.depth == 0 && is_fetch(token))
        && !tokens.iter().any(|token| token.is("=>"))
}

fn is_fetch(token: &Token<'_>) -> bool {
    token.kind == Kind::Action
        && datastar::action(&token.text[1..]).is_some_and(|action| action.method.is_some())
}

/// The signals that code changes: each path without `$`.
pub(in crate::check::datastar) fn assigned(code: &str) -> Vec<String> {
    changed(code, is_assignment)
}

/// The signals that code gives a value whatever they held: each path without `$`.
pub(in crate::check) fn created(code: &str) -> Vec<String> {
    changed(code, |operator| operator == "=")
}

fn changed(code: &str, by: fn(&str) -> bool) -> Vec<String> {
    let Ok(tokens) = lex(code) else {
        return Vec::new();
    };
    let changes = |token: &Token<'_>| token.kind == Kind::Punct && by(token.text);
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        let steps =
            before.is_some_and(|before| matches!(before.text, "++" | "--") && changes(before));
        if token.kind == Kind::Signal && (steps || tokens.get(index + 1).is_some_and(changes)) {
            found.push(token.text[1..].to_owned());
        }
    }
    found
}

/// The words in code that neither the browser nor the client knows.
pub(crate) fn bare_words(code: &str) -> Vec<String> {
    lex(code).map_or_else(|_| Vec::new(), |tokens| names::bare(&tokens))
}

/// The signals in code, each as the names of its path; a method is no part of the path.
pub(crate) fn signals(code: &str) -> Vec<Vec<String>> {
    lex(code).map_or_else(|_| Vec::new(), |tokens| paths(&tokens))
}

fn paths(tokens: &[Token<'_>]) -> Vec<Vec<String>> {
    let signals = tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.kind == Kind::Signal);
    signals
        .map(|(index, token)| {
            let path = token.text[1..].split('-').next().unwrap_or_default();
            let mut names: Vec<String> = path.split('.').map(str::to_owned).collect();
            // `.trim(` calls a method of the value.
            let next = tokens.get(index + 1);
            if names.len() > 1 && next.is_some_and(|next| next.is("(")) {
                names.pop();
            }
            names
        })
        .collect()
}

/// The first names of the signals that code reads as soon as it runs; none where that is not certain.
pub(in crate::check::datastar) fn read_at_once(code: &str) -> Vec<String> {
    /// What stands behind these words may not run, or not now.
    const LATER: &[&str] = &[
        "catch", "do", "for", "function", "if", "switch", "try", "while",
    ];
    let Ok(tokens) = lex(code) else {
        return Vec::new();
    };
    // What is assigned first is not missing.
    let is_uncertain = tokens.iter().any(|token| match token.kind {
        Kind::Punct => token.text == "=>" || is_assignment(token.text),
        Kind::Word => LATER.contains(&token.text),
        _ => is_fetch(token),
    });
    if is_uncertain {
        return Vec::new();
    }
    paths(&tokens)
        .into_iter()
        .filter_map(|path| path.into_iter().next())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, expected: &[&str]) {
        let found: Vec<String> = signals(code).iter().map(|path| path.join(".")).collect();
        assert_eq!(found, expected, "{code}");
    }

    #[test]
    fn signals_are_found_outside_of_text() {
        check("$a + $b.c", &["a", "b.c"]);
        check("'$a' + \"$b\\\"$c\" + `$d` + $e", &["e"]);
        check("`${$a} $b ${$c.d + '$e'}`", &["a", "c.d"]);
        check("$a = 'it\\'s'; $b", &["a", "b"]);
        check("$a-b + $ + $$x", &["a"]);
        check("'open", &[]);
        check("", &[]);
    }

    #[test]
    fn methods_are_no_part_of_the_path() {
        check("$a.trim().length + $b.c.toFixed(2)", &["a", "b.c"]);
        check("$a?.b", &["a"]);
        check("$a[0].b", &["a"]);
        check("$a.", &["a"]);
    }

    #[test]
    fn reads_are_certain() {
        assert_eq!(read_at_once("$a.b + f($c)"), ["a", "c"]);
        for code in [
            "$a = $b",
            "$a++",
            "list.map((x) => $a)",
            "if (x) { f($a) }",
            "@get('/a?' + $b)",
        ] {
            assert!(read_at_once(code).is_empty(), "{code}");
        }
    }
}
