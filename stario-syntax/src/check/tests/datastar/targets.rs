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
        r#"<a data-attr:href="$ok ? $url : '/'">"x"</a>"#,
        r#""$ok ? $url : '/'""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<iframe title="x" data-attr:srcdoc="$html || ''"></iframe>"#,
        r#""$html || ''""#,
        "`srcdoc` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr:href=("/" + $path)>"x"</a>"#,
        r#"("/" + $path)"#,
        "`href` cannot take the value of a signal",
        r#"= help: start with a path: `("/users/" + $id)`"#,
    ),
    (
        r#"<a data-attr:href=("//" + $host)>"x"</a>"#,
        r#"("//" + $host)"#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr:href="location.hash.slice(1)">"x"</a>"#,
        r#""location.hash.slice(1)""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr:href="'/' && $url">"x"</a>"#,
        r#""'/' && $url""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr:href="'/'; $url">"x"</a>"#,
        r#""'/'; $url""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr:href="`${$url}`">"x"</a>"#,
        r#""`${$url}`""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr:href="`/a${$b}`.slice(2)">"x"</a>"#,
        r#""`/a${$b}`.slice(2)""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr:href="'\\x6aavascript:f()'">"x"</a>"#,
        r#""'\\x6aavascript:f()'""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr:href={js!("$url")}>"x"</a>"#,
        r#"{js!("$url")}"#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        "<p data-attr:data-init=$code></p>",
        "$code",
        "`data-init` cannot take the value of a signal",
        "= help: write the attribute itself: `data-init=(..)`",
    ),
    (
        r#"<p data-attr=({"data-on:click": $code})></p>"#,
        r#"({"data-on:click": $code})"#,
        "`data-on:click` cannot take the value of a signal",
        "= note: the client would run what the signal holds",
    ),
    (
        r#"<embed src="/a" data-attr=({SRC: $url})>"#,
        "({SRC: $url})",
        "`SRC` cannot take the value of a signal",
        "",
    ),
    (
        "<p data-attr=$attrs></p>",
        "$attrs",
        "`data-attr` without a key must name its attributes",
        "= help: write an object with each of them: `data-attr=({title: $title})`",
    ),
    (
        r#"<p data-attr="$attrs"></p>"#,
        r#""$attrs""#,
        "`data-attr` without a key must name its attributes",
        "= note: any other value could hold `onclick` or `href`, and the client would set it",
    ),
    (
        "<p data-attr=($open ? {title: $t} : $attrs)></p>",
        "($open ? {title: $t} : $attrs)",
        "`data-attr` without a key must name its attributes",
        "",
    ),
    (
        "<p data-attr={attrs}></p>",
        "{attrs}",
        "`data-attr` without a key must name its attributes",
        "",
    ),
    (
        r#"<p data-attr="{title: $t, ...$attrs}"></p>"#,
        r#""{title: $t, ...$attrs}""#,
        "`data-attr` without a key must name its attributes",
        "",
    ),
    (
        "<p data-attr=({title: $t, ...$attrs})></p>",
        "({title: $t, ...$attrs})",
        "`data-attr` without a key must name its attributes",
        "",
    ),
    (
        r#"<a data-attr=({...($x ? {href: $url} : {})})>"x"</a>"#,
        "({...($x ? {href: $url} : {})})",
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr=($x ? {href: $url} : {})>"x"</a>"#,
        "($x ? {href: $url} : {})",
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr=(($x && {href: $url}))>"x"</a>"#,
        "(($x && {href: $url}))",
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr="$x ? {} : {href: $url}">"x"</a>"#,
        r#""$x ? {} : {href: $url}""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-attr="{title: f(() => { g() }), href: $url}">"x"</a>"#,
        r#""{title: f(() => { g() }), href: $url}""#,
        "`href` cannot take the value of a signal",
        "",
    ),
    (
        r#"<a data-bind:u__prop.href>"x"</a>"#,
        "u__prop.href",
        "the property `href` cannot take the value of a signal",
        "= help: let `data-attr` set a safe value: `data-attr:href=(..)`",
    ),
    (
        r#"<iframe title="x" data-bind:u__prop.srcdoc></iframe>"#,
        "u__prop.srcdoc",
        "the property `srcdoc` cannot take the value of a signal",
        "= note: a signal can hold anything, and the browser would run it or load it",
    ),
    (
        "<div contenteditable data-bind:u__prop.inner-html></div>",
        "u__prop.inner-html",
        "the property `inner-html` cannot take the value of a signal",
        "= help: bind the text: `__prop.inner-text`",
    ),
    (
        "<my-field data-bind:u__prop.inner-h-t-m-l/>",
        "u__prop.inner-h-t-m-l",
        "the property `inner-h-t-m-l` cannot take the value of a signal",
        "= note: the browser would read the value as markup and run what is in it",
    ),
    (
        "<script data-bind:code__prop.text-content></script>",
        "code__prop.text-content",
        "the property `text-content` cannot take the value of a signal",
        "= note: the text of the element is code",
    ),
    (
        "<script data-text=$code></script>",
        "data-text",
        "`data-text` is not allowed on `<script>`",
        "= help: let Datastar run code: `data-effect=(..)`",
    ),
    (
        "<style data-text=$css></style>",
        "data-text",
        "`data-text` is not allowed on `<style>`",
        "= help: set a property of an element: `data-style:width=(..)`",
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
    r#"<a data-attr:href="`/users/${$id}`" data-attr:title="$t.slice(1)">"x"</a>"#,
    r#"<a data-attr:href="/* all */ '/it\\'s/' + $id + '/' + ($a ? 'b' : 'c')">"x"</a>"#,
    r#"<a data-attr:href="$a ? `/a/${$b}` : `/c`">"x"</a>"#,
    r#"<a data-attr:href="$x = 1; $x ? '/a' : null">"x"</a>"#,
    r#"<a data-attr=(($a ? {href: "/b/" + $b} : {title: $t}))>"x"</a>"#,
    "<p data-attr=({title: $t, hidden: $d, \"data-x\": $x})/><p data-attr=($a && {title: $t})/>",
    r#"<p data-attr="{title: f(() => { g() }), hidden: /a/.test($b)}"/>"#,
    r#"<p data-attr="$a ? {title: $t} : null" data-attr:lang={js!("$lang")}/>"#,
    r#"<input type="checkbox" data-bind:on__prop.checked><div data-bind:t__prop.inner-text/>"#,
    r#"<a data-attr=({title: $t, ...($x ? {href: "/"} : {})})>"x"</a>"#,
    "<my-field data-bind:a__prop.data data-bind:b__prop.href/>",
    "<script type=\"application/json\" data-text=$json/><p data-text=$code/>",
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
