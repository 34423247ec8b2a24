//! What each form of HTML becomes.

use super::{body, convert, dedented};
use crate::convert::Spacing;

#[test]
fn each_form_has_its_form_in_a_template() {
    for (html, expected) in [
        // Elements.
        ("<p>Hello</p>", r#"<p>"Hello"</p>"#),
        ("<br>", "<br>"),
        ("<i class=x></i>", r#"<i class="x"></i>"#),
        ("<x-card kind=a></x-card>", r#"<x-card kind="a"></x-card>"#),
        ("<tr><td>1</td></tr>", r#"<tr><td>"1"</td></tr>"#),
        (
            "<svg viewbox='0 0 1 1'><path d=M0 /></svg>",
            r#"<svg viewBox="0 0 1 1"><path d="M0"/></svg>"#,
        ),
        (
            "<svg><use xlink:href='#a'/></svg>",
            r##"<svg><use xlink:href="#a"/></svg>"##,
        ),
        (
            "<template><p>x</p></template>",
            r#"<template><p>"x"</p></template>"#,
        ),
        (
            "<noscript><p>x</p></noscript>",
            r#"<noscript><p>"x"</p></noscript>"#,
        ),
        // Text.
        (
            r#"a "b" \n {c} &lt;3 &nbsp; &eacute;"#,
            r#""a \"b\" \\n {{c}} <3 \u{a0} é""#,
        ),
        ("<b>a</b> <i>b</i>", "<b>\"a\"</b>\n\" \"\n<i>\"b\"</i>"),
        ("<p>a <b>b</b> c</p>", r#"<p>"a "<b>"b"</b>" c"</p>"#),
        ("<pre>\n\na</pre>", r#"<pre>"\na"</pre>"#),
        // Attributes.
        ("<input disabled>", "<input disabled>"),
        (
            "<input disabled=disabled value=''>",
            "<input disabled value=\"\">",
        ),
        (
            "<a title='{\"x\"}'>x</a>",
            r#"<a title="{{\"x\"}}">"x"</a>"#,
        ),
        ("<p data-x data-y=''></p>", "<p data-x data-y></p>"),
        (
            "<p data-signals='{count: 0}'></p>",
            r##"<p data-signals=r#"{count: 0}"#></p>"##,
        ),
        (
            "<p data-on:click__debounce.500ms='$a += 1'></p>",
            r#"<p data-on:click__debounce.500ms="$a += 1"></p>"#,
        ),
        (
            "<p onclick='go(\"x\")'></p>",
            r##"<p onclick=r#"go("x")"#></p>"##,
        ),
        ("<label for=a>x</label>", r#"<label for="a">"x"</label>"#),
        // Raw text, comments.
        (
            "<script>a(\"#\")</script>",
            r###"<script>r##"a("#")"##</script>"###,
        ),
        (
            "<style>p { color: red }</style>",
            r##"<style>r#"p { color: red }"#</style>"##,
        ),
        (
            "<svg><style>a &gt; b &lt; c</style></svg>",
            r##"<svg><style>r#"a > b < c"#</style></svg>"##,
        ),
        ("<!-- {a} -->", r##"<!-- r#" {a} "# -->"##),
        ("<!-- a -->", r#"<!-- " a " -->"#),
    ] {
        assert_eq!(body(html), expected, "{html}");
    }
}

#[test]
fn a_document_keeps_its_doctype_and_gets_the_tags_it_left_out() {
    let html = "<!doctype html>\n<html lang=en>\n<meta charset=utf-8><title>T</title>\n<p>x\n";
    let expected = r#"<!DOCTYPE html>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>"T"</title>
        "\n"
    </head>
    <body>
        <p>"x\n"</p>
    </body>
</html>"#;
    assert_eq!(body(html), expected);
}

#[test]
fn long_text_and_long_tags_take_several_lines() {
    let words = "word ".repeat(30);
    let html = format!("<p>{words}</p>");
    let expected = format!(
        "<p>\n    \"{}\"\n    \"{}\"\n</p>",
        "word ".repeat(18),
        "word ".repeat(12)
    );
    assert_eq!(body(&html), expected);

    let class = "c".repeat(60);
    let html = format!("<p class={class} title={class}>x</p>");
    let expected = format!("<p\n    class=\"{class}\"\n    title=\"{class}\"\n>\n    \"x\"\n</p>");
    assert_eq!(body(&html), expected);
}

#[test]
fn the_template_is_a_macro_call() {
    let converted = convert("<p>x</p>", Spacing::Exact);
    assert_eq!(converted.template(), "html! {\n    <p>\"x\"</p>\n}\n");
}

#[test]
fn white_space_is_kept_and_dropped_on_request() {
    let html = "<ul>\n  <li>a <b>b</b> <i>c</i>\n  </li>\n</ul>\n<pre>\n <b> </b> </pre>";
    let exact = r#"<ul>
    "\n  "
    <li>"a "<b>"b"</b>" "<i>"c"</i>"\n  "</li>
    "\n"
</ul>
"\n"
<pre>
    " "
    <b>" "</b>
    " "
</pre>"#;
    assert_eq!(body(html), exact);
    let trimmed = r#"<ul><li>"a "<b>"b"</b>" "<i>"c"</i></li></ul>
<pre>
    " "
    <b>" "</b>
    " "
</pre>"#;
    assert_eq!(dedented(&convert(html, Spacing::Trimmed).body), trimmed);
}

/// What the language only warns about is converted as it is.
#[test]
fn a_warning_is_no_problem() {
    for (html, expected) in [
        ("<h1></h1>", "<h1></h1>"),
        ("<p>&amp;amp;</p>", "<p>\"&amp;\"</p>"),
        ("<a href=#>x</a>", "<a href=\"#\">\"x\"</a>"),
    ] {
        assert_eq!(body(html), expected);
    }
}

#[test]
fn white_space_that_is_not_shown_is_dropped_on_request() {
    for (html, expected) in [
        (
            "<div>\n  Some\n  words\n</div>",
            r#"<div>"Some words"</div>"#,
        ),
        ("<p>a\n<b>b</b>\n</p>", r#"<p>"a "<b>"b"</b></p>"#),
        ("<p> a <br> b </p>", r#"<p>"a"<br>"b"</p>"#),
        (
            "<p>a</p>\n<script></script>\n",
            "<p>\"a\"</p>\n<script></script>",
        ),
        (
            "<li>\n<a href=x>\n<i></i>\n</a>\n</li>",
            r#"<li><a href="x"><i></i></a></li>"#,
        ),
        (
            "<p>a <!-- b --> c</p>",
            "<p>\n    \"a \"\n    <!-- \"b\" -->\n    \" c\"\n</p>",
        ),
        (
            "<p>a</p>\n<script src=x> </script>",
            "<p>\"a\"</p>\n<script src=\"x\"></script>",
        ),
        ("<!-- > -->", r#"<!-- " > " -->"#),
        (
            "<label>\na\n</label>\n<select>\n<option>b</select>\nc",
            r#"<label>"a "</label>
" "
<select><option>"b"</option></select>
" c""#,
        ),
        (
            "<svg>\n<text> a </text>\n</svg>",
            r#"<svg><text>" a "</text></svg>"#,
        ),
        (
            "<div style='white-space: pre'> a\n</div>",
            r#"<div style="white-space: pre">" a\n"</div>"#,
        ),
        ("<p>a&nbsp; b</p>", r#"<p>"a\u{a0} b"</p>"#),
        (
            "<textarea>\n\n a </textarea>",
            r#"<textarea>"\n a "</textarea>"#,
        ),
    ] {
        let converted = convert(html, Spacing::Trimmed);
        assert_eq!(dedented(&converted.body), expected, "{html}");
    }
}
