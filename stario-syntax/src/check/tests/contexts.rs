//! Places where text or a value would be read as something else.

use super::{advice, check, pass};

#[test]
fn void_elements() {
    check(
        r#"<br>"a"</br>"#,
        &[("<br", "`<br>` is a void element and cannot have children")],
    );
    check(
        "<br></br>",
        &[("</br>", "`<br>` is a void element and has no closing tag")],
    );
    pass(&["<br>", "<br/>", "<input><hr>"]);
}

#[test]
fn text_only_elements() {
    let script =
        |what: &str| format!("{what} is not allowed in `<script>`, which holds literal text only");
    check(
        "<script>{x}</script>",
        &[("{x}", &script("a value from Rust"))],
    );
    check(
        "<script><b/></script>",
        &[("<b", &script("the element `<b>`"))],
    );
    check(
        r#"<script>if a { "b" }</script>"#,
        &[("if", &script("`if`"))],
    );
    check(
        "<script>for a in b { }</script>",
        &[("for", &script("`for`"))],
    );
    check(
        "<script>match a { }</script>",
        &[("match", &script("`match`"))],
    );
    check(
        "<script>let a = 1;</script>",
        &[("let a = 1;", &script("`let`"))],
    );
    check(
        "<script><Card/></script>",
        &[("Card", &script("the component `<Card>`"))],
    );
    check(
        r#"<script><!-- "a" --></script>"#,
        &[("\"a\"", &script("a comment"))],
    );
    check(
        "<script><!DOCTYPE html></script>",
        &[("<!DOCTYPE html>", &script("a doctype"))],
    );
    check(
        r#"<script>"</scr" "ipt>"</script>"#,
        &[(
            "\"ipt>\"",
            "this text would end `<script>` or change how it is read",
        )],
    );
    check(
        r#"<title>if a { "x" } else { <b/> }</title>"#,
        &[(
            "<b",
            "the element `<b>` is not allowed in `<title>`, which holds text only",
        )],
    );
    check(
        "<title>match a { b => { <i/> } }</title>",
        &[(
            "<i",
            "the element `<i>` is not allowed in `<title>`, which holds text only",
        )],
    );
    check(
        "<style>{x}</style>",
        &[(
            "{x}",
            "a value from Rust is not allowed in `<style>`, which holds literal text only",
        )],
    );
    let title = |what: &str| format!("{what} is not allowed in `<title>`, which holds text only");
    check(
        "<title><b/></title>",
        &[("<b", &title("the element `<b>`"))],
    );
    check(
        "<title>for a in b { <Card/> }</title>",
        &[("Card", &title("the component `<Card>`"))],
    );
    check(
        "<title>if a { <b/> }</title>",
        &[("<b", &title("the element `<b>`"))],
    );
    check(
        r#"<textarea><!-- "a" --></textarea>"#,
        &[(
            "\"a\"",
            "a comment is not allowed in `<textarea>`, which holds text only",
        )],
    );
    pass(&[
        r#"<script>"if (a) { b() }" "more"</script>"#,
        r#"<style>"a > b { c: d }"</style>"#,
        r#"<title>"a {b}" {c} if d { "e" } for f in g { {f} }</title>"#,
        "<textarea>{a}</textarea>",
    ]);
}

#[test]
fn literal_text_that_would_end_its_place() {
    let ends = |name: &str| format!("this text would end `<{name}>` or change how it is read");
    check(
        r#"<script>"a</SCRIPT"</script>"#,
        &[("\"a</SCRIPT\"", &ends("script"))],
    );
    check(
        r#"<script>"<!--"</script>"#,
        &[("\"<!--\"", &ends("script"))],
    );
    check(
        r#"<style>"</style"</style>"#,
        &[("\"</style\"", &ends("style"))],
    );
    for text in ["\"-->\"", "\"--!>\"", "\">\"", "\"->\"", "\"<!--\""] {
        check(
            &format!("<!-- {text} -->"),
            &[(text, "this text would end the comment")],
        );
    }
    check(
        r#"<p>if a { } else { for b in c { match d { e => { <Card><!-- "-->" --></Card> } } } }</p>"#,
        &[("\"-->\"", "this text would end the comment")],
    );
    pass(&[
        r#"<script>"'<\\/script>'"</script>"#,
        r#"<style>"</script>"</style>"#,
        r#"<!-- " a -- b " -->"#,
    ]);
}

#[test]
fn places_that_take_no_value_from_rust() {
    let refused = |name: &str| format!("`{name}` cannot take a value from Rust");
    for (source, at, name) in [
        ("<p onclick={x}/>", "{x}", "onclick"),
        (r#"<p onclick="f({x})"/>"#, "\"f({x})\"", "onclick"),
        ("<p style={x}/>", "{x}", "style"),
        (r#"<p style="color: {x}"/>"#, "\"color: {x}\"", "style"),
        ("<img srcset={x} alt=\"\">", "{x}", "srcset"),
        (r#"<a href="/" ping="/a {x}"/>"#, "\"/a {x}\"", "ping"),
        (r#"<iframe srcdoc="{x}"/>"#, "\"{x}\"", "srcdoc"),
        (r#"<script src="/{x}"/>"#, "\"/{x}\"", "src"),
        ("<meta http-equiv={x} content=\"0\">", "{x}", "http-equiv"),
        (
            r#"<meta http-equiv="refresh" content={x}>"#,
            "{x}",
            "content",
        ),
        ("<my-element onclick={x}/>", "{x}", "onclick"),
    ] {
        check(source, &[(at, &refused(name))]);
    }
    pass(&[
        r#"<p onclick="f()" style="color: red"/>"#,
        r#"<img srcset="/a 1x, /b 2x" alt="">"#,
        "<a href=\"/\" ping={x}/>",
        "<iframe srcdoc={x}/>",
        "<script src={x}/>",
        r#"<meta http-equiv="refresh" content="5">"#,
        r#"<meta name="a" content={x}>"#,
        r#"<p title="a {x}" id={y} data-text={z}/>"#,
    ]);
    advice(
        "<p onclick={x}/>",
        "= help: let Datastar handle the event: `data-on:click=(..)`",
    );
}

#[test]
fn addresses() {
    let start = "a splice cannot stand before the first `/`, `?` or `#` of an address";
    check(r#"<a href="{x}"/>"#, &[("\"{x}\"", start)]);
    check(r#"<a href="{x}/y"/>"#, &[("\"{x}/y\"", start)]);
    check(r#"<a href="java{x}"/>"#, &[("\"java{x}\"", start)]);
    check(r#"<form action="x:{y}"/>"#, &[("\"x:{y}\"", start)]);
    let host = "a splice cannot stand directly behind `//`";
    for address in [
        "//{x}",
        "//{x}/y",
        "///{x}",
        r"/\\{x}",
        r" \t/\n/{x}",
        r"/\\\\{x}",
    ] {
        let address = format!("\"{address}\"");
        check(&format!("<a href={address}/>"), &[(&address, host)]);
    }
    for address in [
        "javascript:f()",
        "JavaScript:f()",
        " java\\tscript:f()",
        "vbscript:f()",
        "javascript:f('/{x}')",
    ] {
        let address = format!("\"{address}\"");
        check(
            &format!("<a href={address}/>"),
            &[(&address, "`href` cannot be a `javascript:` address")],
        );
    }
    pass(&[
        r#"<a href="/u/{x}?a={b}#{c}"/>"#,
        r#"<a href="?a={b}"/>"#,
        r##"<a href="#{c}"/>"##,
        r#"<a href="https://example.com/{x}"/>"#,
        r#"<a href="//example.com/{x}"/>"#,
        r#"<a href="/{x}//{y}"/>"#,
        r#"<a href="mailto:{x}"/>"#,
        r#"<a href="tel:{x}"/>"#,
        r#"<a href="javascript.html"/>"#,
        "<a href={x}/>",
        r#"<p title="javascript:f()"/>"#,
    ]);
}
