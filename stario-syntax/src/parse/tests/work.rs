//! The work of the parser grows with the length of a template, whatever is in it.

use super::{parse, tokens};
use crate::cursor::work::looks_of;

/// Reads `part` 500 and 1000 times over: twice the text takes twice the looks at tokens.
#[track_caller]
fn check(part: &str) {
    let looks = |times: usize| {
        let source = tokens(&part.repeat(times));
        looks_of(|| drop(parse(source)))
    };
    let (one, two) = (looks(500), looks(1_000));
    assert!(two < one * 2 + one / 10, "{part}: {one}, then {two}");
}

#[test]
fn work_is_linear() {
    for part in [
        "<br>",
        "<p></p>",
        r#"<p class="a {b}">"text"</p>"#,
        "<ul><li><br><br></li></ul>",
        "if a { <br> }",
        "for a in b { <p></p> } <br>",
        // Mistakes are no reason to search further.
        "</p>",
        "</br>",
        "<p></b></p>",
        "<p><br></b></p>",
        "<br></br>",
        "<br",
        "<p ",
        "<p class=",
        "<p></p",
        "<>",
        "</>",
        "<!--",
        "<!-- a <b></b> -->",
        "<!",
        "word ",
        "let ",
        "for ",
        "for a in ",
        "if ",
        "if a ",
        "match ",
        "match a <br>",
        "@if ",
        "else ",
        "while ",
        "loop ",
        "{}",
        "signals A",
    ] {
        check(part);
    }
}

#[test]
fn long_templates_are_read() {
    let (markup, diagnostics) = parse(tokens(&"<br>".repeat(20_000)));
    assert_eq!((markup.nodes.len(), diagnostics.is_empty()), (20_000, true));
    let (markup, diagnostics) = parse(tokens(&"<div></div>".repeat(5_000)));
    assert_eq!((markup.nodes.len(), diagnostics.is_empty()), (5_000, true));
    let nested = format!("{}{}", "<div>".repeat(5_000), "</div>".repeat(5_000));
    let (_, diagnostics) = parse(tokens(&nested));
    assert_eq!(diagnostics.iter().count(), 1);
}
