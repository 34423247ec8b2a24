//! Actions and their options in token values.

use proc_macro2::Ident;

use super::messages::FilterOf;
use super::{PRO, expressions, links, messages};
use crate::ast::{ActionOption, Call, Element, Named, OptionValue, Value};
use crate::datastar::{self, FetchOption, OptionKind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expression::{Expr, Expression};
use crate::suggest;
use crate::template::{ValueContext, attribute_context};

pub(super) fn check(element: &Element, named: &Named, diagnostics: &mut Diagnostics) {
    let context = attribute_context(&element.name.text, &named.name.text);
    match &named.value {
        Some(Value::Call(call)) if context == ValueContext::Datastar => {
            action(call, diagnostics);
        }
        Some(Value::Call(call)) => links::check(named, call, diagnostics),
        Some(Value::Expression { expression, .. }) => expr(expression, diagnostics),
        _ => {}
    }
}

fn expr(expression: &Expression, diagnostics: &mut Diagnostics) {
    expression.walk(&mut |node| match node {
        Expr::Fetch(call) => action(call, diagnostics),
        Expr::Action { name, arguments } => diagnostics.extend(
            messages::needs_pro(&name.to_string(), name.span()).or_else(|| local(name, arguments)),
        ),
        _ => {}
    });
}

/// `@peek(() => $a)`, `@setAll(true, {include: "^a"})`
fn local(name: &Ident, arguments: &[Expr]) -> Option<Diagnostic> {
    let span = name.span();
    match (name.to_string().as_str(), arguments) {
        ("peek", [] | [Expr::Signal(_) | Expr::Number(_) | Expr::Str(_), ..]) => {
            Some(messages::peek(span))
        }
        ("setAll", []) => Some(messages::set_all(span)),
        ("toggleAll", [Expr::Ident(word), ..]) if word == "true" || word == "false" => {
            Some(messages::toggle_all(span))
        }
        ("setAll", [value, filter, ..]) => {
            let value = expressions::plain(value);
            let of = FilterOf::SetAll(value.as_deref().unwrap_or(".."));
            expressions::wrong_filter(filter, of, span)
        }
        ("toggleAll", [filter, ..]) => expressions::wrong_filter(filter, FilterOf::ToggleAll, span),
        _ => None,
    }
}

/// `post(save, retry = Always)`
fn action(call: &Call, diagnostics: &mut Diagnostics) {
    if let Some(diagnostic) = messages::needs_pro(&call.name.to_string(), call.name.span()) {
        diagnostics.push(diagnostic);
        return;
    }
    let name = call.name.to_string();
    match datastar::action(&name) {
        Some(known) if known.method.is_some() => {}
        Some(_) => {
            diagnostics.push(
                Diagnostic::error(
                    call.name.span(),
                    format!("the action `{name}` makes no request"),
                )
                .help(format!("write it as an expression: `(@{name}(..))`")),
            );
            return;
        }
        None => {
            let diagnostic = if name == "link" {
                Diagnostic::error(call.name.span(), "`link` is not a Datastar action")
                    .help("call the handler with the action of its method, such as `get(..)`")
            } else {
                let actions = datastar::actions()
                    .iter()
                    .filter(|action| PRO || !action.pro);
                let nearest = suggest::nearest(&name, actions.map(|action| action.name));
                let diagnostic =
                    Diagnostic::error(call.name.span(), format!("unknown action `{name}`"))
                        .suggest(nearest);
                if nearest.is_some() {
                    diagnostic
                } else {
                    diagnostic.help("the actions are `get`, `post`, `put`, `patch` and `delete`")
                }
            };
            diagnostics.push(diagnostic);
            return;
        }
    }
    let before = diagnostics.iter().count();
    for option in &call.options {
        check_option(option, diagnostics);
    }
    if diagnostics.iter().count() == before {
        options_together(call, diagnostics);
    }
}

/// `post(save, content_type = Form, payload = ({id: 1}))`
fn options_together(call: &Call, diagnostics: &mut Diagnostics) {
    let names: Vec<String> = call.options.iter().map(|o| o.name.to_string()).collect();
    let given: Vec<&str> = names.iter().map(String::as_str).collect();
    let is_form = call.options.iter().any(|option| {
        option.name == "content_type"
            && matches!(&option.value, OptionValue::Word(word) if word == "Form")
    });
    let span = call.span();
    diagnostics.extend(messages::useless_option(&given, is_form, span, |known| {
        known.rust
    }));
}

fn check_option(option: &ActionOption, diagnostics: &mut Diagnostics) {
    let name = option.name.to_string();
    let Some(known) = datastar::fetch_option(&name) else {
        diagnostics.push(unknown_option(option, &name));
        return;
    };
    if let Some(diagnostic) = option_value(option, known) {
        diagnostics.push(diagnostic);
    }
    if let OptionValue::Expression(expression) = &option.value {
        expr(expression, diagnostics);
    }
}

fn unknown_option(option: &ActionOption, name: &str) -> Diagnostic {
    let error = Diagnostic::error(option.name.span(), format!("unknown option `{name}`"));
    let client = datastar::fetch_options()
        .iter()
        .find(|known| known.client == name || format!("{}Ms", known.client) == name);
    if let Some(known) = client {
        return error.help(format!("options have Rust names: write `{}`", known.rust));
    }
    let nearest = suggest::nearest(
        name,
        datastar::fetch_options().iter().map(|known| known.rust),
    );
    if nearest.is_some() {
        return error.suggest(nearest);
    }
    let names = [
        "retry",
        "retry_interval",
        "headers",
        "payload",
        "open_when_hidden",
    ];
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    error.help(format!("some of the options are {}", names.join(", ")))
}

const FILTER: FilterOf<'_> = FilterOf::Option("filter_signals = ");

/// What is wrong with the value of an option.
fn option_value(option: &ActionOption, known: &FetchOption) -> Option<Diagnostic> {
    let name = known.rust;
    let is_whole = |number: &str| number.bytes().all(|digit| digit.is_ascii_digit());
    let fits = match (&known.kind, &option.value) {
        (OptionKind::Keyword(words, _), OptionValue::Word(word)) => {
            let word = word.to_string();
            if words.iter().any(|(rust, _)| *rust == word) {
                return None;
            }
            let words = words.iter().map(|(rust, _)| *rust);
            return Some(messages::wrong_word(name, &word, words, option.span));
        }
        (OptionKind::Keyword(words, _), OptionValue::Text(text)) => {
            let text = text.text();
            let known = words
                .iter()
                .find(|(rust, client)| [*rust, *client].contains(&text));
            if let Some((word, _)) = known {
                return Some(
                    Diagnostic::error(option.span, format!("`{name}` takes a word without quotes"))
                        .help(format!("write `{name} = {word}`")),
                );
            }
            false
        }
        // A controller of the page's own script decides when to stop.
        (OptionKind::Keyword(..), OptionValue::Expression(expression))
            if name == "request_cancellation" =>
        {
            expression
                .statements
                .first()
                .is_some_and(|value| expressions::plain(value).is_none())
        }
        (OptionKind::Keyword(..), _) => false,
        (OptionKind::Text, value) => {
            matches!(value, OptionValue::Text(_) | OptionValue::Splice(_))
        }
        (OptionKind::Object, OptionValue::Expression(expression)) => {
            if let ("filter_signals", [filter]) = (name, expression.statements.as_slice())
                && let Some(mistake) = expressions::wrong_filter(filter, FILTER, option.span)
            {
                return Some(mistake);
            }
            true
        }
        (OptionKind::Object, OptionValue::Text(text)) if name == "filter_signals" => {
            let found = format!("{:?}", text.text());
            return Some(messages::plain_filter(FILTER, &found, option.span));
        }
        (_, OptionValue::Splice(_) | OptionValue::Expression(_)) => true,
        (OptionKind::Milliseconds(_) | OptionKind::Count(_), OptionValue::Number(number)) => {
            is_whole(number)
        }
        (OptionKind::Count(_), OptionValue::Word(word)) => word == "Infinity",
        (OptionKind::Number(_), value) => matches!(value, OptionValue::Number(_)),
        (OptionKind::Bool, OptionValue::Word(word)) => word == "true" || word == "false",
        _ => false,
    };
    (!fits).then(|| messages::wrong_kind(name, &known.kind, " = ", option.span))
}
