//! Every check with what it refuses and what it lets pass.

mod content;
mod contexts;
mod datastar;
mod depend;
mod documents;
mod literals;
mod names;
mod sequences;
mod values;
mod warnings;
mod written;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parse::tests::{read, underlined};

#[track_caller]
fn run(source: &str) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    super::check(&read(source), &mut diagnostics);
    diagnostics
}

/// The errors in a template of one line, each as the underlined part and the message.
#[track_caller]
fn check(source: &str, expect: &[(&str, &str)]) {
    let diagnostics = run(source);
    let found: Vec<(String, &str)> = diagnostics
        .errors()
        .map(|mistake| (underlined(source, mistake.span()), mistake.message()))
        .collect();
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(at, text)| (at.as_str(), *text))
        .collect();
    assert_eq!(found, expect, "{source}");
}

/// Templates, each with its errors.
type Rows<'a> = &'a [(&'a str, &'a [(&'a str, &'a str)])];

#[track_caller]
fn refused(rows: Rows<'_>) {
    for (source, expect) in rows {
        check(source, expect);
    }
}

#[track_caller]
fn pass(sources: &[&str]) {
    for source in sources {
        check(source, &[]);
    }
}

/// The only mistake of a template has this line among its helps and notes.
#[track_caller]
fn advice(source: &str, line: &str) {
    let diagnostics = run(source);
    let texts: Vec<String> = diagnostics.errors().map(Diagnostic::to_string).collect();
    let [text] = texts.as_slice() else {
        panic!("{source}: {texts:?}")
    };
    assert!(text.lines().any(|found| found == line), "{source}: {text}");
}

#[test]
fn mistakes_are_found_wherever_they_are() {
    let unknown = ("buton", "unknown element `<buton>`");
    for source in [
        "<p><buton/></p>",
        "<Card><buton/></Card>",
        "if a { <buton/> }",
        "if a { } else { <buton/> }",
        "if a { } else if b { <buton/> }",
        "for a in b { <buton/> }",
        "match a { b => { <buton/> } }",
    ] {
        check(source, &[unknown]);
    }
    check("<buton/> <p><buton/></p>", &[unknown, unknown]);
}
