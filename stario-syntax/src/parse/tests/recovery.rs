//! Mistakes: one message each, at the token to edit, and the tree that is left.

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
fn missing_closing_tags() {
    check(
        r#"<p>"a""#,
        r#"(p? "a")"#,
        &[("<p", "`<p>` is never closed")],
    );
    check(
        r#"<div><p>"a"</div>"#,
        r#"(div (p? "a"))"#,
        &[("<p", "`<p>` is never closed")],
    );
    check(
        r#"<ul><li>"a"<li>"b"</ul>"#,
        r#"(ul (li? "a" (li? "b")))"#,
        &[
            ("<li", "`<li>` is never closed"),
            ("<li", "`<li>` is never closed"),
        ],
    );
    check(
        "<Card title={x}>",
        "(Card? title={x})",
        &[("<Card", "`<Card>` is never closed")],
    );
    check(
        r#"if a { <p> } <b>"c"</b>"#,
        r#"(if a [(p?)]) (b "c")"#,
        &[("<p", "`<p>` is never closed")],
    );
    // The closing tag of an outer element is out of reach behind a brace.
    check(
        "<p>if a { </p> }</p>",
        "(p (if a []))",
        &[("</p>", "`</p>` closes nothing")],
    );
}

#[test]
fn stray_closing_tags() {
    check(
        r#""a"</p>"b""#,
        r#""a" "b""#,
        &[("</p>", "`</p>` closes nothing")],
    );
    check("<p></b></p>", "(p)", &[("</b>", "`</b>` closes nothing")]);
    check(
        r#"<p>"a"</p></div>"b""#,
        r#"(p "a") "b""#,
        &[("</div>", "`</div>` closes nothing")],
    );
    check(
        "</ui::Card>",
        "",
        &[("</ui::Card>", "`</ui::Card>` closes nothing")],
    );
    check(
        "</br>",
        "",
        &[("</br>", "`<br>` is a void element and has no closing tag")],
    );
    check("</>", "", &[("</>", "`</>` closes nothing")]);
}

#[test]
fn mismatched_closing_tags() {
    check(
        r#"<p>"a"</b>"#,
        r#"(p </b> "a")"#,
        &[("</b>", "expected `</p>`, found `</b>`")],
    );
    // The inner one, with the outer one right.
    check(
        r#"<div><p>"a"</b></div>"#,
        r#"(div (p </b> "a"))"#,
        &[("</b>", "expected `</p>`, found `</b>`")],
    );
    // The inner one, with the name of the outer one.
    check(
        r#"<div><p>"a"</div></div>"#,
        r#"(div (p </div> "a"))"#,
        &[("</div>", "expected `</p>`, found `</div>`")],
    );
    check(
        r#"<div><div><p>"a"</div></div></div>"#,
        r#"(div (div (p </div> "a")))"#,
        &[("</div>", "expected `</p>`, found `</div>`")],
    );
    // The outer one, with the inner one right.
    check(
        r#"<div><p>"a"</p></section>"#,
        r#"(div </section> (p "a"))"#,
        &[("</section>", "expected `</div>`, found `</section>`")],
    );
    // The name of a sibling.
    check(
        r#"<ul><li>"a"</li><li>"b"</ol></ul>"#,
        r#"(ul (li "a") (li </ol> "b"))"#,
        &[("</ol>", "expected `</li>`, found `</ol>`")],
    );
    check(
        r#"<b>"a"</b><i>"b"</b>"#,
        r#"(b "a") (i </b> "b")"#,
        &[("</b>", "expected `</i>`, found `</b>`")],
    );
    // One too many inside an element that is closed in its place.
    check(
        r#"<div><p>"a"</div>"b"</p></div>"#,
        r#"(div (p "a" "b"))"#,
        &[("</div>", "`</div>` closes nothing")],
    );
    check(
        "<Card></card>",
        "(Card </card>)",
        &[("</card>", "expected `</Card>`, found `</card>`")],
    );
    check(
        r#"<b><i>"a"</b></i>"#,
        r#"(b (i? "a"))"#,
        &[
            ("<i", "`<i>` is never closed"),
            ("</i>", "`</i>` closes nothing"),
        ],
    );
}

#[test]
fn void_elements_with_children() {
    check(r#"<br>"a"</br>"b""#, r#"(br "a") "b""#, &[]);
    check(r#"<br></br>"#, "(br)", &[]);
    check(r#"<br><br>"a"</br>"#, r#"(br?) (br "a")"#, &[]);
    check(
        r#"<p><input>"a"</p></input>"#,
        r#"(p (input? "a"))"#,
        &[(
            "</input>",
            "`<input>` is a void element and has no closing tag",
        )],
    );
}

#[test]
fn fragments() {
    check(
        r#"<>"a"</>"#,
        r#""a""#,
        &[("<>", "a fragment `<>` is not needed")],
    );
    check(
        "<p><><b></b></></p>",
        "(p (b))",
        &[("<>", "a fragment `<>` is not needed")],
    );
    check(
        "<p><></>",
        "(p?)",
        &[
            ("<>", "a fragment `<>` is not needed"),
            ("<p", "`<p>` is never closed"),
        ],
    );
}

#[test]
fn half_typed_tags() {
    check("<", "", &[("<", "expected an element name after `<`")]);
    check("<di", "", &[("<di", "the tag `<di` is not finished")]);
    check("<div cl", "", &[("<div", "the tag `<div` is not finished")]);
    check(
        "<div class=",
        "",
        &[
            ("=", "expected a value for `class`"),
            ("<div", "the tag `<div` is not finished"),
        ],
    );
    check(
        r#"<div class="a" "#,
        "",
        &[("<div", "the tag `<div` is not finished")],
    );
    check("<div/", "", &[("<div", "the tag `<div` is not finished")]);
    check(
        "<my-",
        "",
        &[
            ("-", "expected an attribute name, found `-`"),
            ("<my", "the tag `<my` is not finished"),
        ],
    );
    check("<!", "", &[("<!", "expected `<!DOCTYPE html>`")]);
    check(
        "<!DOCTYPE",
        "",
        &[("<!DOCTYPE", "expected `<!DOCTYPE html>`")],
    );
    check("<!--", "", &[("<", "expected `<!-- \"text\" -->`")]);
    // The rest of the page stays what it is.
    check(
        r#"<main><di <p>"a"</p></main>"#,
        r#"(main (p "a"))"#,
        &[("<di", "the tag `<di` is not finished")],
    );
    check(
        r#"<main>< <p>"a"</p></main>"#,
        r#"(main (p "a"))"#,
        &[("<", "expected an element name after `<`")],
    );
    // With the closing tag there, only the `>` is missing.
    check(
        r#"<div class="a" <p>"b"</p></div>"#,
        r#"(div class="a" (p "b"))"#,
        &[("<div", "the tag `<div` is not finished")],
    );
    check(
        "<p><b</b></p>",
        "(p (b))",
        &[("<b", "the tag `<b` is not finished")],
    );
    check(
        r#"<br "a""#,
        "",
        &[
            ("\"a\"", "expected an attribute name, found `\"a\"`"),
            ("<br", "the tag `<br` is not finished"),
        ],
    );
}

#[test]
fn half_typed_closing_tags() {
    check(
        r#"<p>"a"<"#,
        r#"(p? "a")"#,
        &[
            ("<", "expected an element name after `<`"),
            ("<p", "`<p>` is never closed"),
        ],
    );
    check(
        r#"<p>"a"</"#,
        r#"(p </> "a")"#,
        &[("</", "expected `</p>`, found `</>`")],
    );
    check(
        r#"<p>"a"</p"#,
        r#"(p "a")"#,
        &[("</p", "the tag `</p` is not finished")],
    );
    check(
        r#"<p>"a"</p <b>"c"</b>"#,
        r#"(p "a") (b "c")"#,
        &[("</p", "the tag `</p` is not finished")],
    );
    check(
        r#"<p>"a"</p class="b"><b></b>"#,
        r#"(p "a") (b)"#,
        &[("class=\"b\"", "a closing tag cannot have attributes")],
    );
}

#[test]
fn declarations_and_comments() {
    check(
        "<!DOCTYPE svg><br>",
        "(br?)",
        &[("<!DOCTYPE svg>", "expected `<!DOCTYPE html>`")],
    );
    check(
        "<!DOCTYPE html <br>",
        "(br?)",
        &[("<!DOCTYPE html", "expected `<!DOCTYPE html>`")],
    );
    let comment = ("<", "expected `<!-- \"text\" -->`");
    check("<!-- a --><br>", "(br?)", &[comment]);
    check(r#"<!-- <b>"a"</b> --><br>"#, "(br?)", &[comment]);
    check(r#"<!-- "a" "b" --><br>"#, "(br?)", &[comment]);
    check(r#"<!-- "a" <br>"#, "(br?)", &[comment]);
    check(r#"<!-- "a" <!-- "b" -->"#, r#"(comment "b")"#, &[comment]);
    check(
        "<!-- 5 --><br>",
        "(br?)",
        &[("5", "text must be a string literal")],
    );
}

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
        &[("format!(\"a\")", &quotes("title"))],
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
        &[("=", &value("data-on:click"))],
    );
    check(
        r#"<a data-show=!$open id="x"/>"#,
        r#"(a/ id="x")"#,
        &[("=", &value("data-show"))],
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
    check(r#"<a @@ id="y"/>"#, r#"(a/ id="y")"#, &[("@@", &name("@"))]);
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
    check(
        "for x in xs <li>{x}</li> <br>",
        "(li {x}) (br?)",
        &[("in", braces)],
    );
    check(
        r#"for x in xs <li class="a">{x}</li>"#,
        r#"(li class="a" {x})"#,
        &[("in", braces)],
    );
    check("for x in xs", "", &[("in", braces)]);
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

#[test]
fn several_mistakes_at_once() {
    check(
        r#"<main class= id="m"> Hello <p>"a {"</b> <Card> </main> <br "#,
        r#"(main id="m" (p </b> "a ") (Card?))"#,
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
