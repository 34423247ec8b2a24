//! What may stand behind the `:`.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        r#"<p data-signals:fooBar="1"></p>"#,
        "fooBar",
        "the key `fooBar` cannot have capitals",
        "= help: write `data-signals:foo-bar`, which names the signal `fooBar`",
    ),
    (
        "<p data-class:isOpen=$open></p>",
        "isOpen",
        "the key `isOpen` cannot have capitals",
        r#"= help: write `data-class=({"isOpen": ..})`"#,
    ),
    (
        "<svg data-attr:viewBox=$box></svg>",
        "viewBox",
        "the key `viewBox` cannot have capitals",
        "= help: write `data-attr=({viewBox: ..})`",
    ),
    (
        r#"<p data-on:widgetLoaded="$n++"></p>"#,
        "widgetLoaded",
        "the key `widgetLoaded` cannot have capitals",
        "= help: write `data-on:widget-loaded__case.camel`",
    ),
    (
        r#"<p data-signals:foo-1="1"></p>"#,
        "foo-1",
        "the key `foo-1` names a signal with a `-` in it",
        "= help: write `data-signals:foo1`",
    ),
    (
        r#"<p data-signals:foo:bar="1"></p>"#,
        "foo:bar",
        "the name of a signal cannot hold `:`, found `foo:bar`",
        "= help: for a part of a signal write `data-signals:foo.bar`",
    ),
    (
        "<p data-class:card__title=$open></p>",
        "card__title",
        "the key `card__title` cannot hold `__`",
        r#"= help: write `data-class=({"card__title": ..})`"#,
    ),
    (
        r#"<p data-signals:a__b="1"></p>"#,
        "a__b",
        "the key `a__b` cannot hold `__`",
        "= help: write `data-signals:a-b`",
    ),
    (
        r#"<form data-on:submit.prevent=post("/save")></form>"#,
        "submit.prevent",
        "a modifier must follow `__`, found `submit.prevent`",
        "= help: write `data-on:submit__prevent`",
    ),
    (
        r#"<input data-on:input_debounce.300ms=post("/save")>"#,
        "input_debounce.300ms",
        "a modifier must follow `__`, found `input_debounce.300ms`",
        "= help: write `data-on:input__debounce.300ms`",
    ),
    (
        r#"<p data-on:onclick="$n++"></p>"#,
        "onclick",
        "the key of `data-on` is the name of an event, found `onclick`",
        "= help: write `data-on:click`",
    ),
    (
        r#"<p data-signals:café="1"></p>"#,
        "café",
        "the name of a signal must be written in ASCII, found `café`",
        "= help: use the letters a to z, digits and `_`",
    ),
    (
        r#"<p data-signals:constructor.prototype.x="1"></p>"#,
        "constructor.prototype.x",
        "a signal cannot be named `constructor`",
        "= note: it would reach the browser's own objects",
    ),
    (
        r#"<input data-bind="__proto__.x">"#,
        r#""__proto__.x""#,
        "a signal cannot be named `__proto__`",
        "= help: choose another name",
    ),
    (
        r#"<p data-style:backgroundColor="red"></p>"#,
        "backgroundColor",
        "the key `backgroundColor` cannot have capitals",
        "= help: write `data-style:background-color`",
    ),
];

const RIGHT: &[&str] = &[
    "<p data-class:card--big=$a data-class:-mt-2.5=$b data-class:hover:w-1.5=$c/>",
    r#"<p data-signals:foo-bar="1" data-signals:user.first-name="2" data-ref:_box/><input data-bind:x1>"#,
    "<p data-class:hover:w-1.5=$a data-class:is-2=$b data-attr:aria-label=$c/>",
    r#"<p data-on:user.saved="$n++" data-on:widget-loaded__case.camel="$n++" data-on:load="$n++"/>"#,
    r#"<p data-signals:foo-1__case.snake="1"/>"#,
    "<p data-style:--color1=$c data-style=({backgroundColor: $c})/>",
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
