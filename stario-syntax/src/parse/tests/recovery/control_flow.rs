//! Control flow, and words of other template languages.

use super::check;

#[test]
fn broken_conditions() {
    let condition = "expected a condition after `if`";
    check(r#"if { "a" } "b""#, r#""b""#, &[("if", condition)]);
    check(
        r#"if { "a" } else { <p> } "b""#,
        r#""b""#,
        &[("if", condition), ("<p", "`<p>` is never closed")],
    );
    check(
        r#"if a <p>"b"</p>"#,
        r#"(p "b")"#,
        &[("if", "expected `{` after a condition")],
    );
    check(
        "if let Some(x) = a <p>{x}</p> <br>",
        "(br?)",
        &[("if", "expected `{` after a condition")],
    );
    check("if a", "", &[("if", "expected `{` after a condition")]);
    check("if", "", &[("if", condition)]);
    check(
        r#"if a { "b" } else "c""#,
        r#"(if a ["b"]) "c""#,
        &[("else", "expected `{` or `if` after `else`")],
    );
    check(
        r#"if a { "b" } else if { "c" } else { "d" } "e""#,
        r#"(if a ["b"]) "e""#,
        &[("if", condition)],
    );
    check(
        r#"else { "a" } "b""#,
        r#""b""#,
        &[("else", "`else` has no `if` before it")],
    );
}

#[test]
fn broken_loops() {
    let braces = "expected `{` after an iterator";
    let no_in = "expected `in` after the pattern of `for`";
    check("for x in xs <li>{x}</li> <br>", "(br?)", &[("in", braces)]);
    check(
        r#"for x in xs <li class="a">{x}</li>"#,
        "",
        &[("in", braces)],
    );
    check(
        "for x in xs <p>{x} <br>",
        "",
        &[("in", braces), ("<p", "`<p>` is never closed")],
    );
    check("for x in xs", "", &[("in", braces)]);
    check("<ul>for x in xs </ul>", "(ul)", &[("in", braces)]);
    check(
        "for x in { {x} } <br>",
        "(br?)",
        &[("in", "expected an iterator after `in`")],
    );
    check("for x xs { {x} } <br>", "(br?)", &[("for", no_in)]);
    check(
        "for x xs { {x} } for y in ys { {y} }",
        "(for y in ys [{y}])",
        &[("for", no_in)],
    );
    check("for", "", &[("for", no_in)]);
    check(
        "while a { <p> } <br>",
        "(br?)",
        &[("while", "`while` is not allowed in a template")],
    );
    check(
        "loop { } <br>",
        "(br?)",
        &[("loop", "`loop` is not allowed in a template")],
    );
}

#[test]
fn broken_matches() {
    let body = "the body of a `match` arm must be in braces";
    check(
        "match x { A => <p></p>, B => { <br> } }",
        "(match x (B [(br?)]))",
        &[("<", body)],
    );
    check(
        r#"match x { A => { "a" } B }"#,
        r#"(match x (A ["a"]))"#,
        &[("B", "expected `=>` after the pattern of this arm")],
    );
    check(
        "match x <br>",
        "(br?)",
        &[("match", "expected `{` and the arms of this `match`")],
    );
    check(
        "match { A => {} } <br>",
        "(br?)",
        &[("match", "expected a value after `match`")],
    );
    check(
        "match",
        "",
        &[("match", "expected `{` and the arms of this `match`")],
    );
}

#[test]
fn broken_declarations() {
    check(
        r#"let x = 5 <p>"a"</p>"#,
        r#"(p "a")"#,
        &[("let", "expected `;` at the end of this `let`")],
    );
    check(
        "let",
        "",
        &[("let", "expected `;` at the end of this `let`")],
    );
    check(
        "signals Counter <br>",
        "(br?)",
        &[("Counter", "expected `;` after the type of `signals`")],
    );
    check(
        r#"signals Counter <b>"a"</b>"#,
        r#"(b "a")"#,
        &[("Counter", "expected `;` after the type of `signals`")],
    );
}

#[test]
fn words_of_other_template_languages() {
    for (source, tree) in [
        ("@if a { }", "(if a [])"),
        ("@for x in xs { }", "(for x in xs [])"),
        ("@match x { }", "(match x )"),
        ("@let x = 5;", "(let x=5;)"),
    ] {
        let word = source[1..].split(' ').next().unwrap();
        check(
            source,
            tree,
            &[("@", &format!("`@{word}` is not allowed here"))],
        );
    }
    check(
        "@if a { } @else if b { } @else { <p> }",
        "(if a [])",
        &[
            ("@", "`@if` is not allowed here"),
            ("@", "`@else` is not allowed here"),
            ("@", "`@else` is not allowed here"),
            ("<p", "`<p>` is never closed"),
        ],
    );
}
