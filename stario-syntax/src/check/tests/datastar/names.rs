//! Names that look like a plugin and are none.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        "<p data-TEXT={user}></p>",
        "data-TEXT",
        "`data-TEXT` cannot have capitals",
        "= help: write `data-text`",
    ),
    (
        "<p data-Init={user}></p>",
        "data-Init",
        "`data-Init` cannot have capitals",
        "= note: HTML reads the names of attributes in lower case",
    ),
    (
        "<p data-On:click={user}></p>",
        "data-On:click",
        "`data-On:click` cannot have capitals",
        "= help: write `data-on:click`",
    ),
    (
        "<my-card DATA-text={user}/>",
        "DATA-text",
        "`DATA-text` cannot have capitals",
        "= help: write `data-text`",
    ),
    (
        "<p Data-text={user}></p>",
        "Data-text",
        "`Data-text` cannot have capitals",
        "= help: write `data-text`",
    ),
    (
        "<svg data-Show=$open></svg>",
        "data-Show",
        "`data-Show` cannot have capitals",
        "= help: write `data-show`",
    ),
    (
        "<p data-Signals:userName__ifmissing=0></p>",
        "data-Signals:userName__ifmissing",
        "`data-Signals:userName__ifmissing` cannot have capitals",
        "= help: write `data-signals:user-name__ifmissing`",
    ),
    (
        r#"<p data-userId="5"></p>"#,
        "data-userId",
        "`data-userId` cannot have capitals",
        "= help: write `data-userid`",
    ),
    (
        r#"<button data-onClick={save}>"Save"</button>"#,
        "data-onClick",
        "`data-onClick` is not a Datastar attribute",
        "= help: write `data-on:click`",
    ),
    (
        r#"<button data-on-click=post("/save")>"Save"</button>"#,
        "data-on-click",
        "`data-on-click` is not a Datastar attribute",
        "= help: write `data-on:click`",
    ),
    (
        r#"<button data-on-click__once="@post('/save')">"Save"</button>"#,
        "data-on-click__once",
        "`data-on-click__once` is not a Datastar attribute",
        "= help: write `data-on:click__once`",
    ),
    (
        r#"<div data-on-load=get("/updates")></div>"#,
        "data-on-load",
        "`data-on-load` is not a Datastar attribute",
        "= help: to run it when the element appears write `data-init`",
    ),
    (
        r#"<button data-onclick="$open = true">"Open"</button>"#,
        "data-onclick",
        "`data-onclick` is not a Datastar attribute",
        "= help: write `data-on:click`",
    ),
    (
        r#"<div data-on-signals-change="$open = true"></div>"#,
        "data-on-signals-change",
        "`data-on-signals-change` is not a Datastar attribute",
        "= help: write `data-on-signal-patch`",
    ),
    (
        "<input data-bnd:name>",
        "data-bnd:name",
        "`data-bnd:name` is not a Datastar attribute",
        "= help: write `data-bind:name`",
    ),
    (
        "<p data-txt=$count></p>",
        "data-txt",
        "`data-txt` is not a Datastar attribute",
        "= help: write `data-text`",
    ),
    (
        "<p data-indicatr:busy></p>",
        "data-indicatr:busy",
        "`data-indicatr:busy` is not a Datastar attribute",
        "= help: write `data-indicator:busy`",
    ),
    (
        "<p data-class-active=$active></p>",
        "data-class-active",
        "`data-class-active` is not a Datastar attribute",
        "= help: write `data-class:active`",
    ),
    (
        r#"<p data-signals-count="0"></p>"#,
        "data-signals-count",
        "`data-signals-count` is not a Datastar attribute",
        "= help: write `data-signals:count`",
    ),
    (
        "<input data-bind-name>",
        "data-bind-name",
        "`data-bind-name` is not a Datastar attribute",
        "= help: write `data-bind:name`",
    ),
    (
        "<p data-signal:count=0></p>",
        "data-signal:count",
        "`data-signal:count` is not a Datastar attribute",
        "= help: write `data-signals:count`",
    ),
    (
        r#"<p data-intersects="$seen = true"></p>"#,
        "data-intersects",
        "`data-intersects` is not a Datastar attribute",
        "= help: write `data-on-intersect`",
    ),
    (
        r#"<p data-star-text="$count"></p>"#,
        "data-star-text",
        "`data-star-text` is not a Datastar attribute",
        "= help: write `data-text`",
    ),
    (
        "<p data-attr.title=$title></p>",
        "data-attr.title",
        "`data-attr.title` is not a Datastar attribute",
        "= help: write `data-attr:title`",
    ),
    (
        "<p onClick=($a = 1)></p>",
        "onClick",
        "unknown attribute `onClick` on `<p>`",
        "= help: write `data-on:click=..`",
    ),
];

const RIGHT: &[&str] = &[
    r#"<p data-signal="strong" data-intersects="a b"/><p data-signal={strength}/>"#,
    r#"<p data-id="5" data-test="a" data-kind="b" data-next="c" data-state="d"/>"#,
    r#"<p data-class-name="e" data-text-color="f" data-on-sale data-styles="g" data-unit="h"/>"#,
    r#"<p data-rel="i" data-in="j" data-no="k" data-ignored="l" data-effects="m" data-glass="n"/>"#,
    r#"<p data-ref-id="5" data-bind-to="x" data-computed-at="2026" data-cloak data-theme="dark"/>"#,
    r#"<p data-price="$5" data-mail="a@b.c" data-hint="$"/>"#,
    r#"<Card data-on-click="x"/>"#,
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
