//! Mistakes: one message each, at the token to edit, and the tree that is left.

mod allow;
mod attributes;
mod control_flow;
mod foreign;
mod tags;
mod text;

use super::{parse, tokens, tree, underlined};

/// What the parser makes of a source of one line: the tree, and each mistake as the underlined part
/// and the message.
#[track_caller]
fn check(source: &str, expect: &str, mistakes: &[(&str, &str)]) {
    let (markup, diagnostics) = parse(tokens(source));
    let found: Vec<(String, &str)> = diagnostics
        .iter()
        .map(|mistake| (underlined(source, mistake.span()), mistake.message()))
        .collect();
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(at, text)| (at.as_str(), *text))
        .collect();
    assert_eq!(
        (tree::markup(&markup).as_str(), found.as_slice()),
        (expect, mistakes),
        "{source}"
    );
}

#[test]
fn several_mistakes_at_once() {
    check(
        r#"<main class= id="m"> Hello <p>"a {"</b> <Card> </main> <br "#,
        r#"(main id="m" (p </b> "a ") (Card?)) unfinished (br?)"#,
        &[
            ("=", "expected a value for `class`"),
            ("Hello", "text must be written in quotes"),
            ("\"a {\"", "unmatched `{` in this text"),
            ("</b>", "expected `</p>`, found `</b>`"),
            ("<Card", "`<Card>` is never closed"),
            ("<br", "the tag `<br` is not finished"),
        ],
    );
    check(
        "for x in xs { <p> } if { } match y { A => { </b> } }",
        "(for x in xs [(p?)]) (match y (A []))",
        &[
            ("<p", "`<p>` is never closed"),
            ("if", "expected a condition after `if`"),
            ("</b>", "`</b>` closes nothing"),
        ],
    );
}

#[test]
fn messages_name_the_line_and_the_edit() {
    let (_, diagnostics) = parse(tokens("<div>\n<p>\n\"a\"</b></div>"));
    let texts: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "expected `</p>`, found `</b>`\n\n= help: write `</p>`\n= note: `<p>` was opened on line 2"
        ]
    );
    let (_, diagnostics) = parse(tokens("<div>\n\n</b>\n<br></div>"));
    let texts: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "`</b>` closes nothing\n\n= help: remove it, or add `<b>` before its content\n\
             = note: the open element here is `<div>` of line 1"
        ]
    );
}
