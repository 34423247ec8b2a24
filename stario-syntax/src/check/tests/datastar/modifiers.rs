//! Modifiers and their arguments.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        r#"<button data-on:click__Once="$n++">"x"</button>"#,
        "click__Once",
        "`data-on` has no modifier `Once`",
        "= help: did you mean `__once`?",
    ),
    (
        "<input data-bind:text__prop.innerText>",
        "text__prop.innerText",
        "the argument of `__prop` cannot have capitals, found `innerText`",
        "= help: write `__prop.inner-text`",
    ),
    (
        "<input data-bind:text__event.Change>",
        "text__event.Change",
        "the argument of `__event` cannot have capitals, found `Change`",
        "= help: write `__event.change`",
    ),
    (
        r#"<p data-on:click__onec="$n++"></p>"#,
        "click__onec",
        "`data-on` has no modifier `onec`",
        "= help: did you mean `__once`?",
    ),
    (
        "<p data-text__trim=$n></p>",
        "text__trim",
        "`data-text` has no modifier `trim`",
        "= help: it has none: write `data-text`",
    ),
    (
        r#"<p data-init__once="$n++"></p>"#,
        "init__once",
        "`data-init` has no modifier `once`",
        "= help: its modifiers are `__delay`, `__viewtransition`",
    ),
    (
        r#"<p data-on:click__xyzzy="$n++"></p>"#,
        "click__xyzzy",
        "`data-on` has no modifier `xyzzy`",
        "= help: write `data-on:click`",
    ),
    (
        r#"<p data-on:click__xyzzy="$n++"></p>"#,
        "click__xyzzy",
        "`data-on` has no modifier `xyzzy`",
        "= help: it has `__prevent`, `__once`, `__debounce`, `__throttle`, `__window` and others",
    ),
    (
        r#"<p data-on-intersect__xyzzy="$n++"></p>"#,
        "intersect__xyzzy",
        "`data-on-intersect` has no modifier `xyzzy`",
        "= help: it has `__once`, `__debounce`, `__throttle`, `__half`, `__threshold` and others",
    ),
    (
        r#"<p data-on:keydown__enter="$n++"></p>"#,
        "keydown__enter",
        "`data-on` does not choose a key, found `keydown__enter`",
        "= help: ask for the key: `data-on:keydown=(evt.key === \"Enter\" && ..)`",
    ),
    (
        r#"<p data-on:keyup__window__esc__stop="$n++"></p>"#,
        "keyup__window__esc__stop",
        "`data-on` does not choose a key, found `keyup__esc`",
        "= help: ask for the key: `data-on:keyup=(evt.key === \"Escape\" && ..)`",
    ),
    (
        r#"<p data-on:click__once__once="$n++"></p>"#,
        "click__once__once",
        "the modifier `once` is there twice",
        "= help: remove one of them",
    ),
    (
        r#"<p data-on:click__="$n++"></p>"#,
        "data-on:click__",
        "expected the name of a modifier after `__`",
        "= help: write `data-on:click` for none",
    ),
    (
        r#"<p data-on:click__debounce_300ms="$n++"></p>"#,
        "click__debounce_300ms",
        "`data-on` has no modifier `debounce_300ms`",
        "= help: write `__debounce.300ms`",
    ),
    (
        r#"<p data-on:click__debounce-300ms="$n++"></p>"#,
        "click__debounce-300ms",
        "`data-on` has no modifier `debounce-300ms`",
        "= help: write `__debounce.300ms`",
    ),
    (
        r#"<p data-on:click__window__document="$n++"></p>"#,
        "click__window__document",
        "`__document` cannot stand beside `__window`",
        "= help: remove `__document` or `__window`",
    ),
    (
        r#"<p data-on-intersect__full__half="$n++"></p>"#,
        "intersect__full__half",
        "`__half` cannot stand beside `__full`",
        "= help: remove `__half` or `__full`",
    ),
    (
        r#"<p data-on:wheel__passive__prevent="$n++"></p>"#,
        "wheel__passive__prevent",
        "`__prevent` cannot stand beside `__passive`",
        "= help: remove `__prevent` or `__passive`",
    ),
    (
        r#"<input data-bind__case.kebab="name">"#,
        "bind__case.kebab",
        "`__case` changes a key, and here is none",
        "= help: write `data-bind`",
    ),
    (
        r#"<p data-on:click__once.prevent="$n++"></p>"#,
        "click__once.prevent",
        "`__once` takes no argument, found `prevent`",
        "= help: write `__once__prevent` if `prevent` is a modifier",
    ),
    (
        r#"<p data-on:input__debounce="$n++"></p>"#,
        "input__debounce",
        "`__debounce` needs a time",
        "= help: write it as `__debounce.500ms`",
    ),
    (
        r#"<p data-on:input__debounce.leading.300ms="$n++"></p>"#,
        "input__debounce.leading.300ms",
        "the time of `__debounce` must come first",
        "= help: write `__debounce.300ms.leading`",
    ),
    (
        r#"<p data-on-interval__duration.0.5s="$n++"></p>"#,
        "interval__duration.0.5s",
        "the time of `__duration` cannot have a fraction, found `0.5s`",
        "= help: write `__duration.500ms`",
    ),
    (
        r#"<p data-on-interval__duration.1m="$n++"></p>"#,
        "interval__duration.1m",
        "the time of `__duration` is whole milliseconds or seconds, found `1m`",
        "= help: write it as `__duration.500ms` or `__duration.2s`",
    ),
    (
        r#"<p data-on:input__throttle.fast="$n++"></p>"#,
        "input__throttle.fast",
        "the time of `__throttle` is whole milliseconds or seconds, found `fast`",
        "= help: write it as `__throttle.500ms` or `__throttle.2s`",
    ),
    (
        r#"<p data-on:input__debounce.300ms.trailing="$n++"></p>"#,
        "trailing",
        "`__debounce` has no argument `trailing`",
        "= help: did you mean `notrailing`?",
    ),
    (
        r#"<p data-on:input__debounce.300ms.leadng="$n++"></p>"#,
        "leadng",
        "`__debounce` has no argument `leadng`",
        "= help: did you mean `leading`?",
    ),
    (
        r#"<p data-init__delay.300ms.leading="$n++"></p>"#,
        "leading",
        "`__delay` has no argument `leading`",
        "= help: write `__delay.300ms`",
    ),
    (
        r#"<p data-on-interval__duration.0ms="$n++"></p>"#,
        "interval__duration.0ms",
        "the interval cannot be 0",
        "= help: write it as `__duration.500ms`",
    ),
    (
        r#"<p data-signals:foo-bar__case.kebap="1"></p>"#,
        "bar__case.kebap",
        "`kebap` is not a case",
        "= help: did you mean `kebab`?",
    ),
    (
        r#"<p data-signals:foo-bar__case="1"></p>"#,
        "bar__case",
        "`__case` needs an argument",
        "= help: write one of `camel`, `kebab`, `pascal`, `snake`",
    ),
    (
        r#"<p data-on-intersect__threshold.150="$n++"></p>"#,
        "intersect__threshold.150",
        "`__threshold` takes a whole number from 0 to 100, found `150`",
        "= help: write the part that is visible in percent: `__threshold.50`",
    ),
    (
        r#"<p data-on-intersect__threshold.0.5="$n++"></p>"#,
        "intersect__threshold.0.5",
        "`__threshold` takes a whole number from 0 to 100, found `0.5`",
        "= help: write the part that is visible in percent: `__threshold.50`",
    ),
    (
        r#"<p data-on-intersect__threshold="$n++"></p>"#,
        "intersect__threshold",
        "`__threshold` needs a whole number from 0 to 100",
        "= help: write the part that is visible in percent: `__threshold.50`",
    ),
    (
        "<input data-bind:a__prop>",
        "a__prop",
        "`__prop` needs the name of a property",
        "= help: write it as `__prop.checked`",
    ),
    (
        "<input data-bind:a__event>",
        "a__event",
        "`__event` needs the name of an event",
        "= help: write it as `__event.change`",
    ),
    (
        "<input data-on:input__debounce.500ms.notrailing=($a++)>",
        "input__debounce.500ms.notrailing",
        "with `notrailing` alone it never runs",
        "= help: add `leading`: `__debounce.500ms.notrailing.leading`",
    ),
    (
        "<p data-on:scroll__throttle.1s.noleading=($a++)/>",
        "scroll__throttle.1s.noleading",
        "with `noleading` alone it never runs",
        "= help: remove `noleading`",
    ),
    (
        "<p data-on:click__outside__prevent=($a++)/>",
        "click__outside__prevent",
        "`__prevent` cannot stand beside `__outside`",
        "= help: remove `__prevent` or `__outside`",
    ),
    (
        "<p data-on:click__stop__outside=($a++)/>",
        "click__stop__outside",
        "`__outside` cannot stand beside `__stop`",
        "= note: it acts on every event of the page, those inside of the element too, before `__outside` is looked at",
    ),
    (
        "<p data-on__prevent__once:click=($a++)/>",
        "on__prevent__once:click",
        "the key `click` must stand before `__once`",
        "= help: write `data-on:click__prevent__once`",
    ),
];

const RIGHT: &[&str] = &[
    r#"<p data-on:click__once__capture__prevent__stop__window__viewtransition="$n++"/>"#,
    r#"<p data-on:input__debounce.500.leading.notrailing__throttle.2s__delay.0="$n++"/>"#,
    r#"<p data-on-intersect__exit__half__once="$n++" data-on-interval__duration.500ms.leading="$n++"/>"#,
    "<p data-bind:a__prop.checked__event.input.change__case.kebab data-class:a__case.camel.pascal=$b/>",
    r#"<p data-on-intersect__threshold.0="$a" data-on-interval="$b" data-init__delay.1s__viewtransition="$c"/>"#,
    r#"<p data-ignore__self data-json-signals__terse data-signals__ifmissing="{a: 1}"/>"#,
    "<p data-on:input__debounce.1s.leading.notrailing=($a++) data-on:scroll__throttle.1s.noleading.trailing=($a++)/>",
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
