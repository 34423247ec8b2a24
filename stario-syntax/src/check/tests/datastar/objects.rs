//! Keys of objects, computed signals, and elements without a value.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        r#"<p data-signals=({"user.name": ""})/>"#,
        r#"({"user.name": ""})"#,
        "no expression can read the signal `user.name`",
        "= help: write an object: `{user: {name: ..}}`",
    ),
    (
        r#"<p data-signals="{'user.name': ''}"/>"#,
        r#""{'user.name': ''}""#,
        "no expression can read the signal `user.name`",
        "= help: write `data-signals:user.name=(..)`",
    ),
    (
        "<p data-signals=({constructor: {}})/>",
        "({constructor: {}})",
        "a signal cannot be named `constructor`",
        "= help: choose another name",
    ),
    (
        r#"<p data-style=({"--color1": "red"})/>"#,
        r#"({"--color1": "red"})"#,
        "the client sets `--color-1` in place of `--color1` here",
        "= help: write `data-style:--color1=(..)`",
    ),
    (
        r#"<p data-style="{'--bigBox': $a}"/>"#,
        r#""{'--bigBox': $a}""#,
        "the client sets `--big-box` in place of `--bigBox` here",
        "= note: keys of an object get a `-` before a capital, and between a letter and a digit",
    ),
    (
        r#"<p data-style=({color: "red !important"})/>"#,
        r#"({color: "red !important"})"#,
        "`!important` is not possible in `data-style`",
        "= help: write the declaration in a style sheet, and set its class with `data-class`",
    ),
    (
        r#"<p data-style:color="'red !important'"/>"#,
        r#""'red !important'""#,
        "`!important` is not possible in `data-style`",
        "= note: the browser refuses the value, and the property stays unset",
    ),
    (
        "<p data-computed:total=($a + 1) data-on:click=($total = 1)/>",
        "($total = 1)",
        "`$total` is computed on line 1 and cannot be changed",
        "= help: change a signal that it is computed from",
    ),
    (
        r#"<p data-computed=({grandTotal: () => $a}) data-on:click="$grandTotal++"/>"#,
        r#""$grandTotal++""#,
        "`$grandTotal` is computed on line 1 and cannot be changed",
        "= note: the client ignores what is written to a computed signal",
    ),
    (
        "<p data-computed:grand-total=$a/> <input data-bind:grand-total>",
        "data-bind:grand-total",
        "`$grandTotal` is computed on line 1 and cannot be changed",
        "= help: for a signal that starts with a value write `data-signals:grandTotal=(..)`",
    ),
    (
        "<span data-bind:user-name></span>",
        "data-bind:user-name",
        "`<span>` has no value that a signal could hold",
        "= help: to show the signal write `data-text=$userName`",
    ),
    (
        r#"<div data-bind="name"></div>"#,
        "data-bind",
        "`<div>` has no value that a signal could hold",
        "= help: to bind a property write `data-bind__prop.inner-text__event.input`",
    ),
    (
        r#"<input type="file" data-bind:files__event.input>"#,
        "files__event.input",
        r#"`__event` does nothing on `<input type="file">`"#,
        "= help: write `data-bind:files`",
    ),
    (
        r#"<details data-preserve-attr="class opne"><summary>"x"</summary></details>"#,
        r#""class opne""#,
        "unknown attribute `opne` on `<details>`",
        "= help: did you mean `open`?",
    ),
    (
        r#"<p data-preserve-attr="open, value"/>"#,
        r#""open, value""#,
        "`data-preserve-attr` takes names with one space between them",
        r#"= help: write `data-preserve-attr="open value"`"#,
    ),
    (
        r#"<p data-on:click="$$get('/a')"/>"#,
        r#""$$get('/a')""#,
        "`$$get(` is an older spelling of an action",
        "= help: write `@get(`",
    ),
];

const RIGHT: &[&str] = &[
    r#"<p data-signals=({user: {name: ""}, "a-b": 1}) data-style=({"--color-1": "red", fontSize: $s, "grid-area": $g})/>"#,
    "<p data-computed:total=($a + 1) data-on:click=($a = $total; $b.total++; $total === 1 ? f($total) : ($totals = 2))/>",
    r#"<p data-computed:total="$a + 1" data-on:click="$total == 1 && ($a = '$total = 1')"/>"#,
    "<div contenteditable data-bind:text__prop.inner-text__event.input></div><my-field data-bind:name/>",
    r#"<select data-bind:kind><option>"a"</option></select><output data-bind:sum></output><input type="file" data-bind:files>"#,
    r#"<p data-preserve-attr="open"/><p data-preserve-attr="open class"/>"#,
    r#"<form data-preserve-attr="active state data-opne aria-label x-cloak"/>"#,
    r#"<x-field data-preserve-attr="opne"/><svg><path data-preserve-attr="d"/></svg>"#,
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
