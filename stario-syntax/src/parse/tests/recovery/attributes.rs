//! Attributes and every form of their values.

use super::check;

#[test]
fn broken_attributes_leave_the_others() {
    let value = |name: &str| format!("expected a value for `{name}`");
    let quotes = |name: &str| format!("the value of `{name}` must be in quotes or in braces");
    check(
        r#"<p class= id="x">"a"</p>"#,
        r#"(p id="x" "a")"#,
        &[("=", &value("class"))],
    );
    check(
        "<p class= data-on:click=post(save)></p>",
        "(p data-on:click=post(save))",
        &[("=", &value("class"))],
    );
    check("<p class=></p>", "(p)", &[("=", &value("class"))]);
    check("<p class=/>", "(p/)", &[("=", &value("class"))]);
    check(
        r#"<a title=hello id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("hello", &quotes("title"))],
    );
    check(
        r#"<a title=user.name(1)?.len() + 2 id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("user.name(1)?.len() + 2", &quotes("title"))],
    );
    check(
        r#"<a title=f(x).y id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("f(x).y", &quotes("title"))],
    );
    check(
        r#"<a title=format!("a") id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("format!(\"a\")", "the value of `title` must be in braces")],
    );
    check(
        r#"<a n=items[0] id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("items[0]", &quotes("n"))],
    );
    check(
        r#"<a title=&x id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("=", &value("title"))],
    );
    check(
        r#"<a data-on:click=@get("/x") id="x"/>"#,
        r#"(a/ id="x")"#,
        &[(
            "@get(\"/x\")",
            "an action has a `@` in parentheses and in quotes only",
        )],
    );
    check(
        r#"<a data-show=!$open id="x"/>"#,
        r#"(a/ id="x")"#,
        &[(
            "!$open",
            "the expression of `data-show` must be in parentheses",
        )],
    );
    check(
        r#"<a n=-"5" id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("=", &value("n"))],
    );
    check(
        r#"<a title={} id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("{}", "expected a Rust expression, found `{}`")],
    );
    check(
        r#"<a title="a"id id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("\"a\"id", "`id` cannot follow a closing quote directly")],
    );
    check(
        r#"<a title='a' id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("'a'", "text must be a string literal")],
    );
    for number in ["5px", "1.5em", "3u8"] {
        check(
            &format!(r#"<a n={number} id="x"/>"#),
            r#"(a/ id="x")"#,
            &[(
                number,
                &format!("`{number}` is not a number that HTML knows"),
            )],
        );
    }
    check(
        r#"<a title="a {" id="x"/>"#,
        r#"(a/ title="a " id="x")"#,
        &[("\"a {\"", "unmatched `{` in this text")],
    );
}

#[test]
fn things_that_are_no_attributes() {
    let name = |found: &str| format!("expected an attribute name, found `{found}`");
    check(
        r#"<a "x" id="y"/>"#,
        r#"(a/ id="y")"#,
        &[("\"x\"", &name("\"x\""))],
    );
    check(
        r#"<a (x) id="y"/>"#,
        r#"(a/ id="y")"#,
        &[("(x)", &name("(x)"))],
    );
    check(
        r#"<a b="1", id="y"/>"#,
        r#"(a/ b="1" id="y")"#,
        &[(",", &name(","))],
    );
    check(
        r#"<a @@ id="y"/>"#,
        r#"(a/ id="y")"#,
        &[("@@", &name("@@"))],
    );
    // A name that follows directly belongs to the symbol, and so does its value.
    for written in ["#note", ".note", "@click=\"a\"", ":href={b}", "*if=c"] {
        let found = written.split('=').next().unwrap_or_default();
        check(
            &format!(r#"<a b="1" {written} id="y"/>"#),
            r#"(a/ b="1" id="y")"#,
            &[(found, &name(found))],
        );
    }
    for braces in ["{attrs}", "{..}", "{.attrs}", "{}"] {
        check(
            &format!(r#"<a {braces} id="y"/>"#),
            r#"(a/ id="y")"#,
            &[(
                braces,
                "expected an attribute name, found a value in braces",
            )],
        );
    }
}

#[test]
fn signals_in_value_position() {
    check(
        r#"<p data-text=$count + 1 id="x"/>"#,
        r#"(p/ data-text=($count) id="x")"#,
        &[("+ 1", "expected an attribute or the end of the tag")],
    );
    check(
        "<p data-text=$a-$b></p>",
        "(p data-text=($a))",
        &[("-$b", "expected an attribute or the end of the tag")],
    );
    check(
        r#"<p data-text=$a[0] id="x"/>"#,
        r#"(p/ data-text=($a) id="x")"#,
        &[("[0]", "expected an attribute or the end of the tag")],
    );
    check(
        r#"<p data-text=$ id="x"/>"#,
        r#"(p/ id="x")"#,
        &[("$", "expected a signal name after `$`")],
    );
    check(
        "<p data-text=$/>",
        "(p/)",
        &[("$", "expected a signal name after `$`")],
    );
    check(
        "<p data-text=$été/>",
        "(p/)",
        &[("$été", "the name of a signal must be written in ASCII")],
    );
    check(
        r#"<p data-text=() id="x"/>"#,
        r#"(p/ id="x")"#,
        &[("()", "expected a Datastar expression, found `()`")],
    );
}

#[test]
fn token_lists() {
    check(
        r#"<a class=["a",, "b" if , "c" if x]/>"#,
        r#"(a/ class=["a", "c" if x])"#,
        &[
            (",", "expected a token before this `,`"),
            ("if", "expected a condition after `if`"),
        ],
    );
    check(
        r#"<a class=["a", 5, 'b']/>"#,
        r#"(a/ class=["a"])"#,
        &[
            ("5", "text must be a string literal"),
            ("'b'", "text must be a string literal"),
        ],
    );
    check(
        r#"<a class=["col-{n}", "b"]/>"#,
        r#"(a/ class=["b"])"#,
        &[("\"col-{n}\"", "a token of a list cannot hold a splice")],
    );
}

#[test]
fn calls() {
    check(
        "<a data-init=get()/>",
        "(a/ data-init=get())",
        &[("()", "expected a handler or a path in `get()`")],
    );
    check(
        "<a data-init=get(\"\")/>",
        "(a/ data-init=get(\"\"))",
        &[("\"\"", "`get` needs an address")],
    );
    check(
        "<a data-init=get(5)/>",
        "(a/ data-init=get())",
        &[("5", "expected a handler or a path in quotes")],
    );
    check(
        "<a data-init=get(a + b)/>",
        "(a/ data-init=get())",
        &[("a + b", "expected a handler or a path, found `a + b`")],
    );
    check(
        "<a data-init=get(a, retry, retry_interval = , b = 5ms, c = 1 + 2, d = (x; y), retry = Auto)/>",
        "(a/ data-init=get(a, retry = Auto))",
        &[
            ("retry", "expected an option, found `retry`"),
            ("retry_interval", "expected a value for `retry_interval`"),
            ("5ms", "`5ms` is not a value for `b`"),
            ("1 + 2", "expected one value for `c`"),
            ("(x; y)", "expected one value for `d`"),
        ],
    );
    check(
        "<a data-init=get(a, retry = Auto, retry = Never)/>",
        "(a/ data-init=get(a, retry = Auto))",
        &[("retry", "the option `retry` is given twice")],
    );
}

#[test]
fn damaged_names() {
    for (source, at, message) in [
        (
            "<p data--text=$a/>",
            "data--text",
            "`data--text` is not the name of an attribute",
        ),
        (
            "<p data-on:=(a)/>",
            "data-on:",
            "`data-on:` is not the name of an attribute",
        ),
        (
            "<p data text=$a/>",
            "data text",
            "expected `-` between `data` and `text`",
        ),
        (
            "<p data-on click=(a)/>",
            "data-on click",
            "expected `:` between `data-on` and `click`",
        ),
    ] {
        check(source, "(p/)", &[(at, message)]);
    }
}

#[test]
fn missing_equals() {
    for (source, tree, name) in [
        (r#"<p id "a"/>"#, r#"(p/ id="a")"#, "id"),
        ("<p title {x}/>", "(p/ title={x})", "title"),
        ("<a href link(home)/>", "(a/ href=link(home))", "href"),
        ("<p data-text $a/>", "(p/ data-text=($a))", "data-text"),
    ] {
        let message = format!("expected `=` between `{name}` and its value");
        check(source, tree, &[(name, message.as_str())]);
    }
}

#[test]
fn expressions_without_their_brackets() {
    let parentheses = "the expression of `data-show` must be in parentheses";
    let end = "expected an attribute or the end of the tag";
    for (written, expect, at, message) in [
        ("data-show=$a > 3", "(p data-show=($a))", "> 3", end),
        ("data-show=$a < $b", "(p data-show=($a))", "< $b", end),
        ("data-show=$a >= 3", "(p data-show=($a))", ">= 3", end),
        ("data-show=$a / 2", "(p data-show=($a))", "/ 2", end),
        (
            "data-show=$a > 3 && $b",
            "(p data-show=($a))",
            "> 3 && $b",
            end,
        ),
        ("data-show=!$a", "(p)", "!$a", parentheses),
        ("data-show=!$a > 3", "(p)", "!$a > 3", parentheses),
        (
            "title=u == b",
            "(p)",
            "u == b",
            "the value of `title` must be in braces",
        ),
        (
            "title=u != b",
            "(p)",
            "u != b",
            "the value of `title` must be in braces",
        ),
        (
            "title=u == \"b\"",
            "(p)",
            "u == \"b\"",
            "the value of `title` must be in braces",
        ),
    ] {
        check(&format!("<p {written}></p>"), expect, &[(at, message)]);
    }
    check(
        r#"<p title="a" + s></p>"#,
        r#"(p title="a")"#,
        &[(
            r#""a" + s"#,
            r#"`"a" + s` is not a value, as a text cannot be added to"#,
        )],
    );
    check("<p data-text=$a >{x}</p>", "(p data-text=($a) {x})", &[]);
    check("<p data-text=$a/>", "(p/ data-text=($a))", &[]);
}

#[test]
fn control_flow_inside_of_a_tag() {
    let rule = "`if` is not allowed inside of a tag";
    for source in [
        r#"<p if on { title="x" }>"a"</p>"#,
        r#"<p if on { title="x" } else { title="y" }>"a"</p>"#,
        r#"<p if on { } else if off { id="y" }>"a"</p>"#,
    ] {
        check(source, r#"(p "a")"#, &[("if", rule)]);
    }
    check(
        "<p for x in y { data-x={x} }></p>",
        "(p)",
        &[("for", "`for` is not allowed inside of a tag")],
    );
    check(r#"<output for="a"></output>"#, r#"(output for="a")"#, &[]);
}

#[test]
fn a_condition_behind_a_token_has_no_else() {
    let (_, diagnostics) = super::parse(super::tokens(r#"<p class=["a" if on else "b"]></p>"#));
    let texts: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "a condition behind a token has no `else`\n\n= help: write `if on { \"a\" } else { \"b\" }`"
        ]
    );
    check(
        r#"<p class=[if on { "a" } else { "b" }, "c" if if x { y } else { z }]></p>"#,
        r#"(p class=[if on{"a"}else{"b"}, "c" if if x{y}else{z}])"#,
        &[],
    );
}

#[test]
fn the_name_of_a_signal_in_braces() {
    let rule = "`data-bind` takes the name of a signal, not a Rust value";
    check(
        r#"<input data-bind={"name"}>"#,
        "(input?)",
        &[(r#"{"name"}"#, rule)],
    );
    check("<input data-bind={name}>", "(input? data-bind={name})", &[]);
}
