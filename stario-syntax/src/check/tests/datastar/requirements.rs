//! Keys and values that must be there, or must not.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        "<p data-signals:menu-open></p>",
        "data-signals:menu-open",
        "`data-signals:menu-open` needs a value",
        "= help: write the first value: `data-signals:menu-open=false`",
    ),
    (
        r#"<p data-signals:menu-open__ifmissing=""></p>"#,
        "data-signals:menu-open__ifmissing",
        "`data-signals:menu-open__ifmissing` needs a value",
        "= help: to remove the signal write `$menuOpen = null` on an event: `data-on:click=($menuOpen = null)`",
    ),
    (
        "<p data-signals:user.name=(null)></p>",
        "(null)",
        "a signal cannot start without a value",
        r#"= help: for an empty text write `data-signals:user.name=("")`"#,
    ),
    (
        r#"<p data-signals:name="undefined"></p>"#,
        r#""undefined""#,
        "a signal cannot start without a value",
        "= note: the client takes `null` and no value for the wish to remove the signal",
    ),
    (
        r#"<button data-on="$open = true">"Open"</button>"#,
        "data-on",
        "`data-on` needs a key",
        "= help: name the event, such as `data-on:click`",
    ),
    (
        "<p data-text:count=$count></p>",
        "count",
        "`data-text` takes no key, found `count`",
        "= help: write `data-text`",
    ),
    (
        "<p data-ignore:self></p>",
        "self",
        "`data-ignore` takes no key, found `self`",
        "= help: write `data-ignore__self`",
    ),
    (
        r#"<p data-on-signal-patch:filter="{include: /a/}"></p>"#,
        "data-on-signal-patch:filter",
        "`data-on-signal-patch:filter` is a handler and filters nothing",
        "= help: write `data-on-signal-patch-filter`",
    ),
    (
        r#"<input data-bind:name="name">"#,
        r#""name""#,
        "`data-bind` takes a key or a value, and here are both",
        "= help: write `data-bind:name`",
    ),
    (
        "<input data-bind>",
        "data-bind",
        "`data-bind` needs the name of a signal",
        "= help: write `data-bind:name`",
    ),
    (
        "<p data-text></p>",
        "data-text",
        "`data-text` needs a value",
        "= help: write an expression: `data-text=(..)`",
    ),
    (
        r#"<p data-show=""></p>"#,
        "data-show",
        "`data-show` needs a value",
        "= help: write an expression: `data-show=(..)`",
    ),
    (
        "<p data-preserve-attr></p>",
        "data-preserve-attr",
        "`data-preserve-attr` needs a value",
        r#"= help: name the attributes to keep: `data-preserve-attr="open"`"#,
    ),
    (
        r#"<p data-show=" "></p>"#,
        r#"" ""#,
        "`data-show` needs a value",
        "= help: write an expression between the quotes",
    ),
    (
        r#"<body data-nonce="abc"></body>"#,
        "data-nonce",
        "`data-nonce` is not allowed here",
        "= help: write it on `<html>`",
    ),
];

const RIGHT: &[&str] = &[
    "<p data-signals data-json-signals data-ignore data-ignore-morph/>",
    r#"<input data-bind:a data-ref="b" data-indicator=$c data-attr:title={x} data-show=true>"#,
    "<html lang=\"en\" data-nonce={nonce}>{head}</html>",
    r#"<p data-preserve-attr="open"/>"#,
    r#"<p data-signals:a=("") data-signals:b="1" data-signals:c=(f($d) ?? null) data-signals="{c: 1}"/>"#,
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
