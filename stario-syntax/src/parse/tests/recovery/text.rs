//! Text: quotes and splices that are missing or broken.

use super::check;

#[test]
fn text_without_quotes() {
    let unquoted = "text must be written in quotes";
    check("<p>Hello</p>", "(p)", &[("Hello", unquoted)]);
    check(
        "<p>Hello, big world! 5 % (or so)</p>",
        "(p)",
        &[("Hello, big world! 5 % (or so)", unquoted)],
    );
    check(
        r#"<p>Hello <b>"a"</b> and {x}</p>"#,
        r#"(p (b "a") {x})"#,
        &[("Hello", unquoted), ("and", unquoted)],
    );
    check(r#"Hello "a""#, r#""a""#, &[("Hello", unquoted)]);
    check("5", "", &[("5", unquoted)]);
    check("(a, b)", "", &[("(a, b)", unquoted)]);
    check("@", "", &[("@", unquoted)]);
    check("@ <br>", "(br?)", &[("@", unquoted)]);
    check("x = 5; <br>", "(br?)", &[("x = 5;", unquoted)]);
    for literal in ["'a'", "b\"a\"", "b'a'", "c\"a\""] {
        check(literal, "", &[(literal, "text must be a string literal")]);
    }
    check(
        r#""5"px <br>"#,
        "(br?)",
        &[("\"5\"px", "`px` cannot follow a closing quote directly")],
    );
}

#[test]
fn text_with_broken_splices() {
    check(
        r#"<p>"a {x"</p>"b""#,
        r#"(p "a ") "b""#,
        &[("\"a {x\"", "unmatched `{` in this text")],
    );
    check(
        r#""a } b""#,
        r#""a  b""#,
        &[("\"a } b\"", "unmatched `}` in this text")],
    );
    check(
        r#""{{x}""#,
        r#""{x""#,
        &[("\"{{x}\"", "unmatched `}` in this text")],
    );
    check(
        r#""a {} b""#,
        r#""a  b""#,
        &[("\"a {} b\"", "expected a Rust expression, found `{}`")],
    );
    check(
        r#""{(} {a}""#,
        r#"[" " {a} ""]"#,
        &[("\"{(} {a}\"", "`{(}` in this text is not a Rust expression")],
    );
    for (splice, format) in [("x:?", "?"), ("x:>5", ">5"), ("a::b : .2", ".2")] {
        let source = format!("\"{{{splice}}}\"");
        let message = format!("a format such as `:{format}` is not allowed here");
        check(&source, "\"\"", &[(&source, &message)]);
    }
    check(
        "{}",
        "",
        &[("{}", "expected a Rust expression, found `{}`")],
    );
}
