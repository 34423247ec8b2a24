//! Arguments of actions, and options that do nothing together.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        "<p data-text=(@peek($a))/>",
        "peek",
        "`@peek` takes a function",
        "= help: write it as `@peek(() => $count)`",
    ),
    (
        r#"<p data-text="@peek($a)"/>"#,
        r#""@peek($a)""#,
        "`@peek` takes a function",
        "= help: write it as `@peek(() => $count)`",
    ),
    (
        "<p data-on:click=(@setAll())/>",
        "setAll",
        "`@setAll` needs a value",
        "= help: write it as `@setAll(false)`",
    ),
    (
        r#"<p data-on:click="@setAll()"/>"#,
        r#""@setAll()""#,
        "`@setAll` needs a value",
        "= help: write it as `@setAll(false)`",
    ),
    (
        "<p data-on:click=(@toggleAll(true))/>",
        "toggleAll",
        "`@toggleAll` takes a filter, not a value",
        "= help: to set a value write `@setAll(true)`",
    ),
    (
        r#"<p data-on:click="@toggleAll(true)"/>"#,
        r#""@toggleAll(true)""#,
        "`@toggleAll` takes a filter, not a value",
        "= help: to set a value write `@setAll(true)`",
    ),
    (
        r#"<p data-on:click=(@setAll(true, {inclde: "^a"}))/>"#,
        "setAll",
        "a filter has no `inclde`",
        "= help: did you mean `include`?",
    ),
    (
        r#"<p data-on:click="@toggleAll({include: /^a/g})"/>"#,
        r#""@toggleAll({include: /^a/g})""#,
        "the filter `/^a/g` cannot have the flag `g`",
        "= help: leave the flag out",
    ),
    (
        r#"<p data-init=get(a, filter_signals = ({only: "^a"}))/>"#,
        r#"({only: "^a"})"#,
        "a filter has no `only`",
        "= help: it has `include` and `exclude`",
    ),
    (
        r#"<p data-init="@get('/a', {filterSignals: {include: /^a/g}})"/>"#,
        r#""@get('/a', {filterSignals: {include: /^a/g}})""#,
        "the filter `/^a/g` cannot have the flag `g`",
        "= help: leave the flag out",
    ),
    (
        r#"<p data-on:click=(@toggleAll("menu."))/>"#,
        "toggleAll",
        r#"a filter must be an object, found `"menu."`"#,
        r#"= help: write `@toggleAll({include: "^menu"})`"#,
    ),
    (
        r#"<p data-on:click="@toggleAll('menu.*')"/>"#,
        r#""@toggleAll('menu.*')""#,
        "a filter must be an object, found `'menu.*'`",
        "= help: write `@toggleAll({include: '^menu'})`",
    ),
    (
        r#"<p data-on:click="@toggleAll(/^a/)"/>"#,
        r#""@toggleAll(/^a/)""#,
        "a filter must be an object, found `/^a/`",
        "= help: write `@toggleAll({include: /^a/})`",
    ),
    (
        r#"<p data-on:click=(@setAll(true, "^form"))/>"#,
        "setAll",
        r#"a filter must be an object, found `"^form"`"#,
        r#"= help: write `@setAll(true, {include: "^form"})`"#,
    ),
    (
        r#"<p data-on:click=(@setAll("", "form"))/>"#,
        "setAll",
        r#"a filter must be an object, found `"form"`"#,
        r#"= help: write `@setAll("", {include: "^form"})`"#,
    ),
    (
        "<p data-on:click=(@setAll($a, 1))/>",
        "setAll",
        "a filter must be an object, found `1`",
        r#"= help: write `@setAll(.., {include: "^user"})`"#,
    ),
    (
        r#"<p data-on:click=(@setAll("form.", true))/>"#,
        "setAll",
        "the value of `@setAll` must come first",
        r#"= help: write `@setAll(true, {include: "^form"})`"#,
    ),
    (
        r#"<p data-on:click="@setAll('form.*', '')"/>"#,
        r#""@setAll('form.*', '')""#,
        "the value of `@setAll` must come first",
        "= help: write `@setAll('', {include: '^form'})`",
    ),
    (
        r#"<p data-init=get(a, filter_signals = ("^a"))/>"#,
        r#"("^a")"#,
        r#"a filter must be an object, found `"^a"`"#,
        r#"= help: write `filter_signals = ({include: "^a"})`"#,
    ),
    (
        r#"<p data-init=get(a, filter_signals = "^a")/>"#,
        r#""^a""#,
        r#"a filter must be an object, found `"^a"`"#,
        r#"= help: write `filter_signals = ({include: "^a"})`"#,
    ),
    (
        r#"<p data-init="@get('/a', {filterSignals: /^a/})"/>"#,
        r#""@get('/a', {filterSignals: /^a/})""#,
        "a filter must be an object, found `/^a/`",
        "= help: write `filterSignals: {include: /^a/}`",
    ),
    (
        r#"<p data-init="@get()"/>"#,
        r#""@get()""#,
        "`@get` needs an address",
        "= help: write it as `@get('/path')`",
    ),
    (
        r#"<p data-on:click="@post('')"/>"#,
        r#""@post('')""#,
        "`@post` needs an address",
        "= note: the client throws when it runs",
    ),
    (
        r#"<p data-init="@get('/a', {retry: 'alwys'})"/>"#,
        r#""@get('/a', {retry: 'alwys'})""#,
        "`alwys` is not a value of `retry`",
        "= help: did you mean `always`?",
    ),
    (
        r#"<p data-init="@get('/a', {contentType: 'xyzzy'})"/>"#,
        r#""@get('/a', {contentType: 'xyzzy'})""#,
        "`xyzzy` is not a value of `contentType`",
        "= help: the values are `form`, `json`",
    ),
    (
        r#"<p data-init="@get('/a', {retryInterval: '500ms'})"/>"#,
        r#""@get('/a', {retryInterval: '500ms'})""#,
        "`retryInterval` takes whole milliseconds",
        "= help: write it as `retryInterval: 500`",
    ),
    (
        r##"<p data-init=get(a, selector = "#form")/>"##,
        r##"get(a, selector = "#form")"##,
        "`selector` does nothing without `content_type = Form`",
        "= help: add `content_type = Form` to send the form that it names",
    ),
    (
        "<p data-on:click=post(a, content_type = Form, payload = ({a: 1}))/>",
        "post(a, content_type = Form, payload = ({a: 1}))",
        "`payload` does nothing beside `content_type = Form`",
        "= note: a form is sent as its fields, without signals",
    ),
    (
        r#"<p data-on:click="@post('/a', {contentType: 'form', filterSignals: {include: 'a'}})"/>"#,
        r#""@post('/a', {contentType: 'form', filterSignals: {include: 'a'}})""#,
        "`filterSignals` does nothing beside `contentType: 'form'`",
        "= help: remove `filterSignals` or `contentType: 'form'`",
    ),
    (
        r#"<p data-on:click=post(a, payload = {p}, filter_signals = ({include: "a"}))/>"#,
        r#"post(a, payload = {p}, filter_signals = ({include: "a"}))"#,
        "`filter_signals` does nothing beside `payload`",
        "= note: the payload is sent in place of the signals",
    ),
];

const RIGHT: &[&str] = &[
    r#"<p data-on:click=(@setAll("a", {include: "^a"}); @setAll($a, $filter); @toggleAll($filter))/>"#,
    r#"<p data-on:click="@setAll('a', $filter); @setAll('a', f()); @toggleAll(f('a'))"/>"#,
    "<p data-init=get(a, filter_signals = ($filter)) data-effect=(@get(a, filter_signals = {filter}))/>",
    r#"<p data-on:click=(@setAll(true, {include: "^a"}); @toggleAll(); @toggleAll({exclude: "b"}))/>"#,
    r#"<p data-on:click="@setAll('', {include: /^a/i}); @toggleAll(); f([1, 2], {a: {b: 3}})"/>"#,
    r#"<p data-text="@peek(() => $a)" data-show=(@peek(() => $b)) data-effect=(@peek(read))/>"#,
    r#"<p data-init="@get('/a', {retry: 'always', retryMaxCount: Infinity, openWhenHidden: $open})"/>"#,
    r#"<p data-init="@get('/' + $id, {headers: {'x-a': 'b'}, filterSignals: {include: /^a/}})"/>"#,
    r#"<p data-init="@get($path), @post(`/a`, {contentType: 'form', selector: 'form'})"/>"#,
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
