//! Token values: what the value of each plugin may be, and which names exist there.
//!
//! The parser has made sure that the tokens are an expression of JavaScript. Here it meets its place: a
//! result or a handler, a name, an object, a filter.

use super::messages::{self, FilterOf};
use crate::ast::{Call, Named, Value};
use crate::datastar::{Plugin, ValueKind};
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::expression::{Expr, Expression, unraw};
use crate::spelling::Spelling;

/// Plugins that show the result of their value.
pub(super) const SHOWS: &[&str] = &["attr", "class", "computed", "show", "style", "text"];

pub(super) fn check(
    named: &Named,
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Some(value) = &named.value else { return };
    let found = match (plugin.value_kind, value) {
        (_, Value::Splice(_) | Value::Text { .. } | Value::TokenList(_))
        | (ValueKind::Free | ValueKind::Names, _) => None,
        (ValueKind::Name, _) => name(plugin, value),
        (_, Value::Call(call)) => {
            let shows = SHOWS.contains(&plugin.name) || plugin.name == "signals";
            (shows || plugin.value_kind == ValueKind::Filter).then(|| promise(plugin, call))
        }
        (ValueKind::Filter, Value::Expression { expression, span }) => {
            filter(plugin, expression, *span)
        }
        (ValueKind::Filter, _) => Some(not_a_filter(plugin, value.span())),
        (_, Value::Number { .. } | Value::Bool { .. }) => {
            without_key(plugin, spelling, &Expr::Number(String::new()), value.span())
        }
        (ValueKind::Statement, Value::Expression { expression, .. }) => names(plugin, expression),
        (ValueKind::Expression, Value::Expression { expression, span }) => {
            result(plugin, spelling, expression, *span).or_else(|| names(plugin, expression))
        }
    };
    if let Some(found) = found {
        diagnostics.push(found);
    }
}

/// `data-bind=($name + 1)`
fn name(plugin: &Plugin, value: &Value) -> Option<Diagnostic> {
    if let Value::Expression { expression, .. } = value
        && matches!(expression.statements.as_slice(), [Expr::Signal(_)])
    {
        return None;
    }
    let name = plugin.name;
    Some(
        Diagnostic::error(
            value.span(),
            format!("`data-{name}` takes the name of a signal, not an expression"),
        )
        .help(format!("write `data-{name}:name` or `data-{name}=$name`")),
    )
}

fn promise(plugin: &Plugin, call: &Call) -> Diagnostic {
    let name = call.name.to_string();
    messages::promise(plugin, call.span(), &name, &format!("{name}(..)"))
}

fn result(
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    expression: &Expression,
    span: SpanRange,
) -> Option<Diagnostic> {
    let last = bare(expression.statements.last()?);
    let reads = SHOWS.contains(&plugin.name) || plugin.name == "signals";
    if let (true, Expr::Fetch(call)) = (reads, last) {
        return Some(promise(plugin, call));
    }
    if SHOWS.contains(&plugin.name) {
        match last {
            Expr::Assign { operator, .. } => {
                return Some(messages::changes(plugin, span, operator));
            }
            Expr::Prefix { operator, .. } | Expr::Postfix { operator, .. }
                if matches!(*operator, "++" | "--") =>
            {
                return Some(messages::changes(plugin, span, operator));
            }
            _ => {}
        }
    }
    without_key(plugin, spelling, last, span)
}

/// What stands without a key must be an object.
fn without_key(
    plugin: &Plugin,
    spelling: &Spelling<'_>,
    value: &Expr,
    span: SpanRange,
) -> Option<Diagnostic> {
    if spelling.key.is_some() {
        return None;
    }
    let name = plugin.name;
    if let (Expr::Object(entries), "computed") = (value, name) {
        let wrong = entries.iter().find(|(_, value)| is_plain(value))?;
        return Some(
            Diagnostic::error(
                span,
                format!("`{}` must be a function in `data-computed`", wrong.0),
            )
            .help(format!("write `{}: () => ..`", wrong.0))
            .help(format!("write `data-computed:{}=(..)`", wrong.0))
            .note(super::DEAD),
        );
    }
    // A signal may hold an object.
    let refused = is_plain(value) && !matches!(value, Expr::Signal(_) | Expr::Object(_));
    refused.then(|| messages::no_object(plugin, span))?
}

/// Whether a value is known to be neither an object of the user's own nor a function.
pub(super) fn is_plain(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Str(_) | Expr::Number(_) | Expr::Array(_) | Expr::Signal(_) => true,
        Expr::Prefix { operator, .. } => *operator != "new",
        Expr::Chain { rest, .. } => rest
            .iter()
            .any(|(operator, _)| !matches!(*operator, "||" | "&&" | "??")),
        Expr::Ident(word) => ["true", "false"].iter().any(|known| word == known),
        _ => false,
    }
}

fn filter(plugin: &Plugin, expression: &Expression, span: SpanRange) -> Option<Diagnostic> {
    let [only] = expression.statements.as_slice() else {
        return Some(not_a_filter(plugin, span));
    };
    if is_plain(only) && !matches!(bare(only), Expr::Signal(_)) {
        return Some(not_a_filter(plugin, span));
    }
    wrong_key(only, span)
}

/// `({inclde: "^user"})`
fn wrong_key(filter: &Expr, span: impl Into<SpanRange>) -> Option<Diagnostic> {
    let Expr::Object(entries) = bare(filter) else {
        return None;
    };
    let (wrong, _) = entries.iter().find(|(key, value)| {
        !messages::FILTER.contains(&key.as_str()) && !matches!(value, Expr::Spread(_))
    })?;
    Some(messages::filter_key(wrong, span))
}

/// The filter of an action: `{inclde: "^user"}`, `"^user"`
pub(super) fn wrong_filter(
    filter: &Expr,
    of: FilterOf<'_>,
    span: impl Into<SpanRange> + Copy,
) -> Option<Diagnostic> {
    plain(filter)
        .map(|found| messages::plain_filter(of, &found, span))
        .or_else(|| wrong_key(filter, span))
}

/// A text, a number, `true` or `false`, as it is written.
pub(super) fn plain(expr: &Expr) -> Option<String> {
    match bare(expr) {
        Expr::Str(text) => Some(format!("{text:?}")),
        Expr::Number(number) => Some(number.clone()),
        Expr::Ident(word) if word == "true" || word == "false" => Some(word.to_string()),
        _ => None,
    }
}

fn not_a_filter(plugin: &Plugin, span: SpanRange) -> Diagnostic {
    Diagnostic::error(span, format!("`data-{}` takes a filter", plugin.name)).help(format!(
        "write `data-{}=({{include: \"^user\"}})`",
        plugin.name
    ))
}

/// `evt` and `patch` exist in one plugin each.
fn names(plugin: &Plugin, expression: &Expression) -> Option<Diagnostic> {
    for (word, home) in messages::HOMES {
        if plugin.name == *home {
            continue;
        }
        if let Some(span) = expression
            .statements
            .iter()
            .find_map(|statement| free(statement, word))
        {
            return Some(messages::no_such_name(plugin, word, span));
        }
    }
    None
}

/// Where a word stands that no arrow function around it declares.
fn free(expr: &Expr, word: &str) -> Option<SpanRange> {
    match expr {
        Expr::Ident(name) => (unraw(name) == word).then(|| name.span().into()),
        Expr::Arrow { parameters, body } => {
            if parameters.iter().any(|name| unraw(name) == word) {
                None
            } else {
                free(body, word)
            }
        }
        // A function of the page's own script may have any name.
        Expr::Call {
            callee, arguments, ..
        } => {
            let callee = match &**callee {
                Expr::Ident(_) => None,
                other => free(other, word),
            };
            callee.or_else(|| arguments.iter().find_map(|argument| free(argument, word)))
        }
        Expr::Array(items)
        | Expr::Action {
            arguments: items, ..
        } => items.iter().find_map(|item| free(item, word)),
        Expr::Object(entries) => entries.iter().find_map(|(_, value)| free(value, word)),
        Expr::Paren(inner)
        | Expr::Spread(inner)
        | Expr::Member { object: inner, .. }
        | Expr::Postfix { operand: inner, .. } => free(inner, word),
        // `typeof evt` asks whether it is there.
        Expr::Prefix { operator, operand } => {
            if *operator == "typeof" {
                None
            } else {
                free(operand, word)
            }
        }
        Expr::Index { object, index, .. } => free(object, word).or_else(|| free(index, word)),
        Expr::Chain { first, rest } => {
            free(first, word).or_else(|| rest.iter().find_map(|(_, operand)| free(operand, word)))
        }
        Expr::Ternary {
            condition,
            then,
            otherwise,
        } => free(condition, word)
            .or_else(|| free(then, word))
            .or_else(|| free(otherwise, word)),
        Expr::Assign { target, value, .. } => free(target, word).or_else(|| free(value, word)),
        Expr::Signal(_) | Expr::Number(_) | Expr::Str(_) | Expr::Hole(_) | Expr::Fetch(_) => None,
    }
}

/// Without parentheses around it.
pub(super) fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(inner) => bare(inner),
        _ => expr,
    }
}
