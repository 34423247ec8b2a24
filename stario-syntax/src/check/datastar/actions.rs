//! Actions and their options in token values.

use proc_macro2::Ident;

use super::{ENABLE_PRO, PRO, links};
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
        Expr::Action { name, .. } => {
            if let Some(diagnostic) = needs_pro(name) {
                diagnostics.push(diagnostic);
            }
        }
        _ => {}
    });
}

/// The action `clipboard` without the client that has it.
fn needs_pro(name: &Ident) -> Option<Diagnostic> {
    let known = datastar::action(&name.to_string())?;
    (known.pro && !PRO).then(|| {
        Diagnostic::error(
            name.span(),
            format!("the action `{name}` is part of Datastar Pro"),
        )
        .help(ENABLE_PRO)
        .note(format!(
            "the free client {} does not have it",
            datastar::VERSION
        ))
    })
}

/// `post(save, retry = Always)`
fn action(call: &Call, diagnostics: &mut Diagnostics) {
    if let Some(diagnostic) = needs_pro(&call.name) {
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
    for option in &call.options {
        check_option(option, diagnostics);
    }
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

/// What is wrong with the value of an option.
fn option_value(option: &ActionOption, known: &FetchOption) -> Option<Diagnostic> {
    let name = known.rust;
    let expected = |what: String| {
        Some(Diagnostic::error(
            option.span,
            format!("`{name}` takes {what}"),
        ))
    };
    match (&known.kind, &option.value) {
        (OptionKind::Keyword(words, _), OptionValue::Word(word)) => {
            let word = word.to_string();
            if words.iter().any(|(rust, _)| *rust == word) {
                return None;
            }
            let list: Vec<String> = words.iter().map(|(rust, _)| format!("`{rust}`")).collect();
            let nearest = suggest::nearest(&word, words.iter().map(|(rust, _)| *rust));
            let error =
                Diagnostic::error(option.span, format!("`{word}` is not a value of `{name}`"));
            Some(match nearest {
                Some(_) => error.suggest(nearest),
                None => error.help(format!("the values are {}", list.join(", "))),
            })
        }
        (OptionKind::Keyword(words, _), OptionValue::Text(text))
            if words
                .iter()
                .any(|(rust, client)| [*rust, *client].contains(&text.text())) =>
        {
            let word = words
                .iter()
                .find(|(rust, client)| [*rust, *client].contains(&text.text()))
                .map_or("", |(rust, _)| *rust);
            expected("a word without quotes".to_owned())
                .map(|error| error.help(format!("write `{name} = {word}`")))
        }
        (OptionKind::Keyword(words, _), _) => {
            let list: Vec<String> = words.iter().map(|(rust, _)| format!("`{rust}`")).collect();
            expected(format!("one of {}", list.join(", ")))
        }
        (OptionKind::Milliseconds(_), OptionValue::Number(number))
            if number.bytes().all(|digit| digit.is_ascii_digit()) =>
        {
            None
        }
        (
            OptionKind::Milliseconds(_)
            | OptionKind::Count(_)
            | OptionKind::Number(_)
            | OptionKind::Bool
            | OptionKind::Object,
            OptionValue::Splice(_) | OptionValue::Expression(_),
        )
        | (OptionKind::Number(_), OptionValue::Number(_))
        | (OptionKind::Text, OptionValue::Text(_) | OptionValue::Splice(_)) => None,
        (OptionKind::Milliseconds(_), _) => {
            expected("whole milliseconds, such as `500`".to_owned())
        }
        (OptionKind::Count(_), OptionValue::Number(number))
            if number.bytes().all(|digit| digit.is_ascii_digit()) =>
        {
            None
        }
        (OptionKind::Count(_), OptionValue::Word(word)) if word == "Infinity" => None,
        (OptionKind::Count(_), _) => expected("a whole number or `Infinity`".to_owned()),
        (OptionKind::Number(_), _) => expected("a number".to_owned()),
        (OptionKind::Bool, OptionValue::Word(word)) if word == "true" || word == "false" => None,
        (OptionKind::Bool, _) => expected("`true` or `false`".to_owned()),
        (OptionKind::Text, _) => expected("text in quotes".to_owned()),
        (OptionKind::Object, _) => expected(
            "an object in parentheses, such as `({id: 1})`, or a Rust value in braces".to_owned(),
        ),
    }
}
