//! Token values in their place.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        "<p data-text=($name ?? \"none\")></p>",
        "$name",
        "`$name` is never `null`",
        "= help: write `||` for another value than an empty text",
    ),
    (
        "<p data-text=(f($a.b ?? $name ?? 1))></p>",
        "$name",
        "`$name` is never `null`",
        "= help: write `||` for another value than an empty text",
    ),
    (
        "<p data-show=($open && $name != null)></p>",
        "$name",
        "`$name` is never `null`",
        "= help: compare it with `\"\"`, the empty text",
    ),
    (
        "<p data-show=(undefined === $name || $open)></p>",
        "$name",
        "`$name` is never `null`",
        "= help: compare it with `\"\"`, the empty text",
    ),
    (
        "<p data-on:click=($name ??= 1)></p>",
        "$name",
        "`$name` is never `null`",
        "= help: write `||=` to replace an empty text",
    ),
    (
        "<p data-show=($open = true)></p>",
        "($open = true)",
        "`data-show` shows a value and cannot change one with `=`",
        "= help: to compare write `===`",
    ),
    (
        "<p data-text=($n++)></p>",
        "($n++)",
        "`data-text` shows a value and cannot change one with `++`",
        "= help: to change a signal on an event write `data-on:click=(..)`",
    ),
    (
        r#"<p data-text=get("/a")></p>"#,
        r#"get("/a")"#,
        "`data-text` cannot show what `get` returns",
        "= help: run it when the element appears: `data-init=get(..)`",
    ),
    (
        r#"<p data-text=(@get("/a"))></p>"#,
        r#"get("/a")"#,
        "`data-text` cannot show what `get` returns",
        "= help: run it when the element appears: `data-init=get(..)`",
    ),
    (
        "<p data-text=(evt.target.value)></p>",
        "evt",
        "`evt` does not exist in `data-text`",
        "= help: it is the event of `data-on`, such as `data-on:click=(..)`",
    ),
    (
        "<p data-on:click=($a = patch.a)></p>",
        "patch",
        "`patch` does not exist in `data-on`",
        "= help: it is what has changed, in `data-on-signal-patch=(..)`",
    ),
    (
        "<input data-bind=($a + 1)>",
        "($a + 1)",
        "`data-bind` takes the name of a signal, not an expression",
        "= help: write `data-bind:name` or `data-bind=$name`",
    ),
    (
        "<input data-ref=5>",
        "5",
        "`data-ref` takes the name of a signal, not an expression",
        "= help: write `data-ref:name` or `data-ref=$name`",
    ),
    (
        "<p data-computed=({total: $a * 2})></p>",
        "({total: $a * 2})",
        "`total` must be a function in `data-computed`",
        "= help: write `total: () => ..`",
    ),
    (
        r#"<p data-computed=("x")></p>"#,
        r#"("x")"#,
        "`data-computed` without a key takes an object of functions",
        "= help: name one: `data-computed:total=(..)`",
    ),
    (
        r#"<p data-class=("active")></p>"#,
        r#"("active")"#,
        "`data-class` without a key takes an object of classes",
        "= help: name one: `data-class:active=(..)`",
    ),
    (
        "<p data-style=($a > 1)></p>",
        "($a > 1)",
        "`data-style` without a key takes an object of properties",
        "= help: name one: `data-style:width=(..)`",
    ),
    (
        "<p data-signals=5></p>",
        "5",
        "`data-signals` without a key takes an object of signals",
        "= help: name one: `data-signals:count=(..)`",
    ),
    (
        r#"<p data-on-signal-patch=($n++) data-on-signal-patch-filter=({includes: "a"})></p>"#,
        r#"({includes: "a"})"#,
        "a filter has no `includes`",
        "= help: did you mean `include`?",
    ),
    (
        r#"<p data-json-signals=("a")></p>"#,
        r#"("a")"#,
        "`data-json-signals` takes a filter",
        r#"= help: write `data-json-signals=({include: "^user"})`"#,
    ),
];

const RIGHT: &[&str] = &[
    "<p data-init=(f(); $a = 1) data-on:click=(evt.preventDefault(); $a = evt.detail)/>",
    "<p data-text=($a = 1; $b) data-show=($a === 1)/>",
    "<p data-on-signal-patch=($n = patch.a)/>",
    "<p data-effect=([1].map((evt) => evt.x))/>",
    "<p data-class=({...$classes, a: $b}) data-style=({...$styles}) data-signals=({...$a, b: 1})/>",
    "<p data-on:click=($items = [...$items, $new]; $max = Math.max(...$items))/>",
    "<p data-computed=({...$a, b: () => 1}) data-init=get(a, filter_signals = ({...$f, include: $b}))/>",
    "<p data-class=$classes data-style=(f($a)) data-attr=($a ? {title: 1} : {lang: 2})/>",
    "<p data-computed=({total: () => $a * 2, other: f}) data-signals=({a: 1})/>",
    r#"<p data-json-signals=({include: "a", exclude: {pattern}})/>"#,
    r#"<p data-show=(typeof evt === "undefined") data-text=(evt($a))/>"#,
    "<input data-bind=$user.name data-ref=$box/>",
    "<p data-signals={x} data-class={y}/>",
    r#"<p data-text=($user.name ?? "none") data-show=($user.name !== null && $open !== "")/>"#,
    r"<p data-text=(f($name) ?? $name) data-show=(1 + $n == undefined || f() != null)/>",
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
