//! Messages for mistakes that can be made in tokens and in quotes.

mod filter;

pub(super) use self::filter::{FILTER, FilterOf, filter_key, plain_filter};
use super::{ENABLE_PRO, PRO};
use crate::datastar::{self, FetchOption, OptionKind, Plugin};
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::suggest;

/// `clipboard(..)` without the client that has it; `written` is the name as it stands there.
pub(super) fn needs_pro(written: &str, span: impl Into<SpanRange>) -> Option<Diagnostic> {
    let known = datastar::action(written.trim_start_matches('@'))?;
    (known.pro && !PRO).then(|| {
        Diagnostic::error(
            span,
            format!("the action `{written}` is part of Datastar Pro"),
        )
        .help(ENABLE_PRO)
        .note(format!(
            "the free client {} does not have it",
            datastar::VERSION
        ))
    })
}

/// `data-show=($open = true)`
pub(super) fn changes(plugin: &Plugin, span: impl Into<SpanRange>, operator: &str) -> Diagnostic {
    let name = plugin.name;
    let error = Diagnostic::error(
        span,
        format!("`data-{name}` shows a value and cannot change one with `{operator}`"),
    );
    let error = if operator == "=" {
        error.help("to compare write `===`")
    } else {
        error
    };
    error
        .help("to change a signal on an event write `data-on:click=(..)`")
        .note("it would run again whenever a signal changes that it reads")
}

/// `data-text=get(..)`; `action` is the name as it is written.
pub(super) fn promise(
    plugin: &Plugin,
    span: impl Into<SpanRange>,
    action: &str,
    run: &str,
) -> Diagnostic {
    Diagnostic::error(
        span,
        format!("`data-{}` cannot show what `{action}` returns", plugin.name),
    )
    .help(format!(
        "run it when the element appears: `data-init={run}`"
    ))
    .note("an action returns before its request is answered; the answer changes the page by itself")
}

/// `data-class=5`; `None` for plugins that take more than an object without a key.
pub(super) fn no_object(plugin: &Plugin, span: impl Into<SpanRange>) -> Option<Diagnostic> {
    let (what, key) = match plugin.name {
        "attr" => ("attributes", "title"),
        "class" => ("classes", "active"),
        "computed" => ("functions", "total"),
        "signals" => ("signals", "count"),
        "style" => ("properties", "width"),
        _ => return None,
    };
    let name = plugin.name;
    let value = if name == "computed" { "() => .." } else { ".." };
    Some(
        Diagnostic::error(
            span,
            format!("`data-{name}` without a key takes an object of {what}"),
        )
        .help(format!("name one: `data-{name}:{key}=(..)`"))
        .help(format!(
            "write an object: `data-{name}=({{{key}: {value}}})`"
        )),
    )
}

/// Why some names are no names of signals.
pub(super) const RESERVED: &str = "it would reach the browser's own objects";

/// Names of events and patches, each with the only plugin that has it.
pub(super) const HOMES: &[(&str, &str)] = &[("evt", "on"), ("patch", "on-signal-patch")];

/// `evt` outside of `data-on`.
pub(super) fn no_such_name(plugin: &Plugin, word: &str, span: impl Into<SpanRange>) -> Diagnostic {
    let error = Diagnostic::error(
        span,
        format!("`{word}` does not exist in `data-{}`", plugin.name),
    );
    if word == "evt" {
        error
            .help("it is the event of `data-on`, such as `data-on:click=(..)`")
            .help("for the element write `el`")
    } else {
        error.help("it is what has changed, in `data-on-signal-patch=(..)`")
    }
}

/// `@peek($count)`
pub(super) fn peek(span: impl Into<SpanRange>) -> Diagnostic {
    Diagnostic::error(span, "`@peek` takes a function")
        .help("write it as `@peek(() => $count)`")
        .note("a value would be read before, and the client calls what it is given")
}

/// `@setAll()`
pub(super) fn set_all(span: impl Into<SpanRange>) -> Diagnostic {
    Diagnostic::error(span, "`@setAll` needs a value")
        .help("write it as `@setAll(false)`")
        .help("for some of the signals write `@setAll(false, {include: \"^user\"})`")
}

/// `@toggleAll(true)`
pub(super) fn toggle_all(span: impl Into<SpanRange>) -> Diagnostic {
    Diagnostic::error(span, "`@toggleAll` takes a filter, not a value")
        .help("write `@toggleAll()` or `@toggleAll({include: \"^user\"})`")
        .help("to set a value write `@setAll(true)`")
}

/// `retry = Allways`
pub(super) fn wrong_word(
    option: &str,
    word: &str,
    words: impl Iterator<Item = &'static str> + Clone,
    span: impl Into<SpanRange>,
) -> Diagnostic {
    let error = Diagnostic::error(span, format!("`{word}` is not a value of `{option}`"));
    match suggest::nearest(word, words.clone()) {
        None => error.help(format!("the values are {}", list(words))),
        nearest => error.suggest(nearest),
    }
}

/// `retry_interval = "1s"`; `assign` is what stands between a name and a value.
pub(super) fn wrong_kind(
    option: &str,
    kind: &OptionKind,
    assign: &str,
    span: impl Into<SpanRange>,
) -> Diagnostic {
    let (what, example) = match kind {
        OptionKind::Keyword(words, _) => {
            let known = list(words.iter().map(|(rust, _)| *rust));
            let what = match option {
                "request_cancellation" => {
                    format!("one of {known}, or an `AbortController` in parentheses")
                }
                _ => format!("one of {known}"),
            };
            (what, words.first().map_or("", |(rust, _)| *rust))
        }
        OptionKind::Milliseconds(_) => ("whole milliseconds".to_owned(), "500"),
        OptionKind::Count(_) => ("a whole number or `Infinity`".to_owned(), "5"),
        OptionKind::Number(_) => ("a number".to_owned(), "1.5"),
        OptionKind::Bool => ("`true` or `false`".to_owned(), "true"),
        OptionKind::Text => ("text in quotes".to_owned(), "\"text\""),
        OptionKind::Object => (
            "an object in parentheses or a Rust value in braces".to_owned(),
            "({id: 1})",
        ),
    };
    Diagnostic::error(span, format!("`{option}` takes {what}"))
        .help(format!("write it as `{option}{assign}{example}`"))
}

/// Options that have no effect beside the others, or without another one.
///
/// `spell` gives the name of an option as the template writes it.
pub(super) fn useless_option(
    given: &[&str],
    is_form: bool,
    span: impl Into<SpanRange>,
    spell: impl Fn(&FetchOption) -> &'static str,
) -> Option<Diagnostic> {
    let name = |rust: &str| datastar::fetch_option(rust).map_or("", &spell);
    let has = |rust: &str| given.contains(&name(rust));
    let form = match name("content_type") {
        "contentType" => "contentType: 'form'",
        _ => "content_type = Form",
    };
    if is_form {
        let ignored = ["payload", "filter_signals"]
            .into_iter()
            .find(|rust| has(rust))?;
        return Some(
            Diagnostic::error(
                span,
                format!("`{}` does nothing beside `{form}`", name(ignored)),
            )
            .help(format!("remove `{}` or `{form}`", name(ignored)))
            .note("a form is sent as its fields, without signals"),
        );
    }
    if has("selector") {
        return Some(
            Diagnostic::error(span, format!("`selector` does nothing without `{form}`"))
                .help(format!("add `{form}` to send the form that it names"))
                .help("to patch another element answer with its `id`, or with a `Patch`"),
        );
    }
    (has("payload") && has("filter_signals")).then(|| {
        let filter = name("filter_signals");
        Diagnostic::error(span, format!("`{filter}` does nothing beside `payload`"))
            .help(format!("remove `{filter}` or `payload`"))
            .note("the payload is sent in place of the signals")
    })
}

/// Words in backticks, with commas.
pub(super) fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}
