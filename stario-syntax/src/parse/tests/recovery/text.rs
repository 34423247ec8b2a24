//! Text: quotes and splices that are missing or broken.

use super::{check, parse, tokens};

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

#[test]
fn tokens_of_rust_that_are_no_text() {
    for (source, at, message) in [
        ("'a", "'a", "text must be written in quotes"),
        ("'x'", "'x'", "text must be a string literal"),
        ("b'x'", "b'x'", "text must be a string literal"),
        (r#"b"x""#, r#"b"x""#, "text must be a string literal"),
        (r#"br"x""#, r#"br"x""#, "text must be a string literal"),
        (r#"c"x""#, r#"c"x""#, "text must be a string literal"),
        ("1.", "1.", "text must be written in quotes"),
        ("1e5", "1e5", "text must be written in quotes"),
        ("0x1f", "0x1f", "text must be written in quotes"),
        ("r#type", "r#type", "text must be written in quotes"),
        (
            "gr\u{f6}\u{df}e",
            "gr\u{f6}\u{df}e",
            "text must be written in quotes",
        ),
        ("#![a]", "#![a]", "`#![a]` is not allowed in a template"),
        ("#[a]", "#[a]", "`#[a]` is not allowed in a template"),
        ("<p #[a]/>", "#[a]", "`#[a]` is not allowed in a template"),
        ("<% x %>", "<", "expected an element name after `<`"),
        ("<?php x ?>", "<", "expected an element name after `<`"),
    ] {
        let tree = if source.starts_with("<p") { "(p/)" } else { "" };
        check(source, tree, &[(at, message)]);
    }
}

#[test]
fn doc_comments() {
    for source in [
        "/// a",
        "//! a",
        "{x} /// a",
        "<p\n/// a\n/>",
        "<p>\n/// a\n</p>",
    ] {
        let (_, diagnostics) = parse(tokens(source));
        let found: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        let message = "a doc comment is not allowed in a template\n\n\
            = help: write `// a` for readers of the source\n\
            = help: write `<!-- \"..\" -->` for readers of the page's source";
        assert_eq!(found, [message], "{source}");
    }
}

#[test]
fn literals_are_offered_as_text() {
    for (source, text) in [
        (r#"br"x""#, r#""x""#),
        ("'x'", r#""x""#),
        (r#"b"\"""#, r#""\"""#),
        (r#"cr"\""#, r#""\\""#),
        ("b'\\n'", r#""\n""#),
    ] {
        let (_, diagnostics) = parse(tokens(source));
        let found: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        let message = format!("text must be a string literal\n\n= help: write `{text}`");
        assert_eq!(found, [message], "{source}");
    }
}

#[test]
fn rust_and_css_in_the_wrong_place() {
    for (source, at, message) in [
        (
            r#"{if a { <b>"x"</b> } else { <br/> }}"#,
            "if",
            "`if` with markup inside is not a Rust value",
        ),
        (
            "{for a in b { <br/> }}",
            "for",
            "`for` with markup inside is not a Rust value",
        ),
        (
            "return Html::default();",
            "return Html::default();",
            "`return` is not allowed among children",
        ),
        (
            "{s:?}",
            "{s:?}",
            "a format such as `:?` is not allowed here",
        ),
        (
            "{s.a():>5}",
            "{s.a():>5}",
            "a format such as `:>5` is not allowed here",
        ),
    ] {
        check(source, "", &[(at, message)]);
    }
    check(
        "return of the king",
        "",
        &[("return of the king", "text must be written in quotes")],
    );
    check(
        "<style>body { margin: 0 } p { top: 0 }</style>",
        "(style)",
        &[(
            "body { margin: 0 } p { top: 0 }",
            "text must be written in quotes",
        )],
    );
}

#[test]
fn values_that_look_like_mistakes() {
    for source in [
        r#"{if a { html! { <b>"x"</b> } } else { b }}"#,
        "{if a < b { c } else { d / e }}",
        "{let x: u8 = 1; x}",
        "{f(|x: u8| x)}",
        "{a::b}",
    ] {
        let (_, diagnostics) = parse(tokens(source));
        assert!(diagnostics.is_empty(), "{source}: {diagnostics:?}");
    }
}
