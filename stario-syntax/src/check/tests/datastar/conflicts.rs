//! Attributes that freeze the tab together.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        "<p data-text=$a data-json-signals></p>",
        "data-json-signals",
        "`data-json-signals` cannot stand beside `data-text`",
        "= help: put one of them on an element of its own",
    ),
    (
        "<p data-attr:class=$a data-class:b=$b></p>",
        "data-class:b",
        "`data-class:b` cannot stand beside `data-attr:class`",
        "= help: write every class as `data-class`",
    ),
    (
        r#"<p data-attr:style=("color: red") data-show=$b></p>"#,
        "data-show",
        "`data-show` cannot stand beside `data-attr:style`",
        "= help: write the properties as `data-style`",
    ),
    (
        "<p data-style:display=$d data-show=$b></p>",
        "data-show",
        "`data-show` cannot stand beside `data-style:display`",
        "= help: keep one of them; `data-show` sets `display`",
    ),
    (
        "<p data-attr:title=$a data-attr=({title: $b})></p>",
        "data-attr",
        "`data-attr` cannot stand beside `data-attr:title`",
        "= help: set `title` in one of them",
    ),
    (
        r#"<p data-class:a=$a data-class=({"a b": $b})></p>"#,
        "data-class",
        "`data-class` cannot stand beside `data-class:a`",
        "= help: decide on the class `a` in one of them",
    ),
    (
        r#"<p data-on-signal-patch-filter=({include: "a"})></p>"#,
        "data-on-signal-patch-filter",
        "`data-on-signal-patch-filter` filters nothing here",
        "= help: write `data-on-signal-patch=(..)` on the same element",
    ),
    (
        r#"<p data-class:card=$a data-class="{'x card': $b}"></p>"#,
        "data-class",
        "`data-class` cannot stand beside `data-class:card`",
        "= help: decide on the class `card` in one of them",
    ),
    (
        r#"<p data-attr="{class: 'a'}" data-class:b=$b></p>"#,
        "data-class:b",
        "`data-class:b` cannot stand beside `data-attr`",
        "= help: write every class as `data-class`",
    ),
    (
        "<p data-style:background-color=$a data-style=({backgroundColor: $b})></p>",
        "data-style",
        "`data-style` cannot stand beside `data-style:background-color`",
        "= help: set `background-color` in one of them",
    ),
    (
        "<p data-class:is-open__case.camel=$a data-class=({isOpen: $b})></p>",
        "data-class",
        "`data-class` cannot stand beside `data-class:is-open__case.camel`",
        "= help: decide on the class `isOpen` in one of them",
    ),
];

const RIGHT: &[&str] = &[
    "<p data-text=$a data-show=$b data-style:width=$c data-class:d=$d data-class:e=$e/>",
    "<p data-attr:title=$a data-attr=({lang: $b}) data-class=({a: $a}) data-style=({color: $c})/>",
    "<p data-attr:class=$a data-show=$b/> <p data-class:a=$a/>",
    r#"<p data-on-signal-patch="f(patch)" data-on-signal-patch-filter="{include: /a/}"/>"#,
    r#"<p {..attrs} data-on-signal-patch-filter="{include: /a/}"/>"#,
    "<p data-init=get(a) data-init__delay.5s=get(b)/>",
    r#"<p data-on:click="$a" data-on:click__once="$b"/>"#,
    r#"<p data-class:card=$a data-class="{'card-x': $b}"/>"#,
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
