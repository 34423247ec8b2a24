//! `data-attr` on attributes that run code.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        r#"<a data-attr:href=$url>"x"</a>"#,
        "$url",
        "`href` cannot take the value of a signal",
        r#"= help: start with a path: `("/users/" + $id)`"#,
    ),
    (
        r#"<a data-attr:href="$url">"x"</a>"#,
        r#""$url""#,
        "`href` cannot take the value of a signal",
        r#"= help: start with a path: `("/users/" + $id)`"#,
    ),
    (
        r#"<iframe title="x" data-attr:src=$url></iframe>"#,
        "$url",
        "`src` cannot take the value of a signal",
        r#"= help: choose between addresses: `($wide ? "/wide" : "/small")`"#,
    ),
    (
        r#"<iframe title="x" data-attr:srcdoc=$doc></iframe>"#,
        "$doc",
        "`srcdoc` cannot take the value of a signal",
        "= help: render the document on the server: `srcdoc={html}`",
    ),
    (
        "<p data-attr:onclick=$code></p>",
        "$code",
        "`onclick` cannot take the value of a signal",
        "= help: let Datastar handle the event: `data-on:click=(..)`",
    ),
    (
        "<p data-attr:style=$style></p>",
        "$style",
        "`style` cannot take the value of a signal",
        "= help: set a property: `data-style:width=(..)`",
    ),
    (
        r#"<a data-attr=({href: $url, title: $t})>"x"</a>"#,
        "({href: $url, title: $t})",
        "`href` cannot take the value of a signal",
        r#"= help: start with a path: `("/users/" + $id)`"#,
    ),
    (
        "<p onclick=($n++)></p>",
        "($n++)",
        "`onclick` is not a Datastar attribute and cannot hold an expression",
        "= help: let Datastar handle the event: `data-on:click=(..)`",
    ),
    (
        "<a href=($n)></a>",
        "($n)",
        "`href` is not a Datastar attribute and cannot hold an expression",
        "= help: for a Rust value write `href={value}`",
    ),
    (
        r#"<a data-attr="{href: $url, title: $t}">"x"</a>"#,
        r#""{href: $url, title: $t}""#,
        "`href` cannot take the value of a signal",
        r#"= help: start with a path: `("/users/" + $id)`"#,
    ),
    (
        r#"<p data-attr:onclick="$code"></p>"#,
        r#""$code""#,
        "`onclick` cannot take the value of a signal",
        "= note: the value would run as code",
    ),
    (
        "<button data-attr:disbled=$a></button>",
        "disbled",
        "unknown attribute `disbled` on `<button>`",
        "= help: did you mean `disabled`?",
    ),
    (
        "<p data-attr=({checked: $a})></p>",
        "({checked: $a})",
        "`checked` is not an attribute of `<p>`",
        "= help: `checked` belongs to `<input>`",
    ),
];

const RIGHT: &[&str] = &[
    r#"<a data-attr:href=("/users/" + $id)/>"#,
    r#"<a data-attr:href=($a ? "/a" : "/b") data-attr:title=$b/>"#,
    r#"<a data-attr:href="'/users/' + $id"/>"#,
    r#"<a data-attr:href="$a ? '/a' : '/b'"/>"#,
    "<img data-attr:src=$avatar data-attr:alt=$name/>",
    r#"<iframe data-attr:src=($a ? "/a" : "/b")/>"#,
    r#"<a data-attr=({href: "?q=" + $id, title: $t})/>"#,
    r#"<a data-attr:href=("https://example.com/" + $id)/>"#,
    r#"<a data-attr="{href: '/users/' + $id, 'data-x': $a, 'aria-label': $b}">"x"</a>"#,
    "<svg data-attr=({viewBox: $box})></svg>",
    "<my-button data-attr:anything=$a/>",
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
