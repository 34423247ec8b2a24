//! Actions, their options and links.

mod calls;
mod code;
mod conflicts;
mod expressions;
mod forms;
mod keys;
mod modifiers;
mod names;
mod objects;
mod order;
mod pro;
mod requirements;
mod targets;

use super::{advice, check, pass};

/// A template with one mistake: the underlined part, the message, and one of its helps or notes if it has any.
type Mistake = (&'static str, &'static str, &'static str, &'static str);

#[track_caller]
fn mistakes(table: &[Mistake]) {
    for (source, at, message, line) in table {
        check(source, &[(at, message)]);
        if !line.is_empty() {
            advice(source, line);
        }
    }
}

#[test]
fn actions() {
    check(
        "<p data-on:click=gett(a)/>",
        &[("gett", "unknown action `gett`")],
    );
    check(
        "<p data-on:click=send(a)/>",
        &[("send", "unknown action `send`")],
    );
    check(
        "<p data-on:click=($a; @pots(b))/>",
        &[("pots", "unknown action `pots`")],
    );
    check(
        "<p data-on:click=link(a)/>",
        &[("link", "`link` is not a Datastar action")],
    );
    check(
        "<p data-on:click=peek(a)/>",
        &[("peek", "the action `peek` makes no request")],
    );
    pass(&[
        "<p data-on:click=get(a) data-init=post(b)/>",
        "<p data-on:click=put(a) data-init=patch(b)/>",
        "<p data-on:click=delete(a) data-init=query(b)/>",
        "<p data-on:click=(@setAll(true); @peek(() => $a); @get(b))/>",
    ]);
    advice("<p data-on:click=gett(a)/>", "= help: did you mean `get`?");
    advice("<p data-on:click=pots(a)/>", "= help: did you mean `post`?");
    advice(
        "<p data-on:click=xyzzy(a)/>",
        "= help: the actions are `get`, `post`, `put`, `patch` and `delete`",
    );
    advice(
        "<p data-on:click=peek(a)/>",
        "= help: write it as an expression: `(@peek(..))`",
    );
}

#[test]
fn names_of_options() {
    check(
        "<p data-init=get(a, retri = Auto)/>",
        &[("retri", "unknown option `retri`")],
    );
    check(
        "<p data-init=(@get(a, xyzzy = 1))/>",
        &[("xyzzy", "unknown option `xyzzy`")],
    );
    check(
        "<p data-init=get(a, payload = ({b: f(@get(c, xyzzy = 1))}))/>",
        &[("xyzzy", "unknown option `xyzzy`")],
    );
    advice(
        "<p data-init=get(a, retri = Auto)/>",
        "= help: did you mean `retry`?",
    );
    advice(
        "<p data-init=get(a, retryInterval = 5)/>",
        "= help: options have Rust names: write `retry_interval`",
    );
    advice(
        "<p data-init=get(a, retryMaxWaitMs = 5)/>",
        "= help: options have Rust names: write `retry_max_wait`",
    );
}

#[test]
fn values_of_options() {
    for (option, value, message) in [
        ("retry", "Alwys", "`Alwys` is not a value of `retry`"),
        ("retry", "Xyzzy", "`Xyzzy` is not a value of `retry`"),
        ("retry", "\"always\"", "`retry` takes a word without quotes"),
        (
            "retry",
            "5",
            "`retry` takes one of `Always`, `Auto`, `Error`, `Never`",
        ),
        (
            "content_type",
            "{x}",
            "`content_type` takes one of `Form`, `Json`",
        ),
        (
            "retry_interval",
            "1.5",
            "`retry_interval` takes whole milliseconds",
        ),
        (
            "retry_interval",
            "Fast",
            "`retry_interval` takes whole milliseconds",
        ),
        (
            "retry_max_wait",
            "\"5\"",
            "`retry_max_wait` takes whole milliseconds",
        ),
        (
            "retry_max_count",
            "Many",
            "`retry_max_count` takes a whole number or `Infinity`",
        ),
        (
            "retry_max_count",
            "1.5",
            "`retry_max_count` takes a whole number or `Infinity`",
        ),
        ("retry_scaler", "Big", "`retry_scaler` takes a number"),
        (
            "open_when_hidden",
            "1",
            "`open_when_hidden` takes `true` or `false`",
        ),
        (
            "open_when_hidden",
            "yes",
            "`open_when_hidden` takes `true` or `false`",
        ),
        (
            "request_cancellation",
            "5",
            "`request_cancellation` takes one of `Auto`, `Cleanup`, `Disabled`, or an `AbortController` in parentheses",
        ),
        (
            "request_cancellation",
            "(true)",
            "`request_cancellation` takes one of `Auto`, `Cleanup`, `Disabled`, or an `AbortController` in parentheses",
        ),
        ("selector", "form", "`selector` takes text in quotes"),
        ("selector", "5", "`selector` takes text in quotes"),
        (
            "headers",
            "\"a\"",
            "`headers` takes an object in parentheses or a Rust value in braces",
        ),
    ] {
        check(
            &format!("<p data-init=get(a, {option} = {value})/>"),
            &[(value, message)],
        );
    }
    advice(
        "<p data-init=get(a, retry = Alwys)/>",
        "= help: did you mean `Always`?",
    );
    advice(
        "<p data-init=get(a, retry = Xyzzy)/>",
        "= help: the values are `Always`, `Auto`, `Error`, `Never`",
    );
}

#[test]
fn right_values_of_options() {
    for option in [
        "retry = Always",
        "retry = Never",
        "request_cancellation = Disabled",
        "request_cancellation = ($controller)",
        "request_cancellation = (window.controller)",
        "content_type = Form",
        "retry_interval = 500",
        "retry_interval = {ms}",
        "retry_interval = ($ms)",
        "retry_max_count = 5",
        "retry_max_count = Infinity",
        "retry_max_count = {n}",
        "retry_scaler = 1.5",
        "retry_scaler = 2",
        "open_when_hidden = true",
        "open_when_hidden = ($open)",
        "content_type = Form, selector = \"#form\"",
        "content_type = Form, selector = {s}",
        "headers = ({a: \"b\"})",
        "payload = {p}",
        "filter_signals = ({include: \"a\"})",
    ] {
        pass(&[&format!("<p data-init=get(a, {option})/>")]);
    }
}

#[test]
fn links() {
    check(
        "<a href=link(a, retry = Auto)/>",
        &[("retry", "`link` has no option `retry`")],
    );
    check(
        "<a href=get(a)/>",
        &[(
            "get",
            "`href` is not a Datastar attribute and cannot hold an action",
        )],
    );
    check(
        "<a href=lnk(a)/>",
        &[("lnk", "`lnk(..)` is not a value that `href` can hold")],
    );
    check(
        "<p title=format(a)/>",
        &[(
            "format",
            "`format(..)` is not a value that `title` can hold",
        )],
    );
    pass(&[
        "<a href=link(a)/>",
        "<a href=link(a(b))/>",
        "<form action=link(a::b(c))/>",
    ]);
    advice("<a href=lnk(a)/>", "= help: did you mean `link`?");
    advice(
        "<a href=get(a)/>",
        "= help: for the address of the handler write `href=link(..)`",
    );
}
