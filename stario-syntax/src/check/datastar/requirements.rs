//! Keys and values that must be there, or must not.
//!
//! An empty value counts as missing (Datastar 1.0.4).

use super::DEAD;
use super::absent::is_null;
use super::expressions::bare;
use crate::ast::{Element, Named, Value};
use crate::datastar::{Plugin, Requirement};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::spelling::Spelling;

pub(super) fn check(
    element: &Element,
    named: &Named,
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    if element.tag.is_broken {
        // What seems to be missing may be what could not be read.
        return;
    }
    let has_value = match &named.value {
        None => false,
        Some(Value::Text { literal, .. }) => !literal.text().is_empty(),
        Some(_) => true,
    };
    let diagnostic = if plugin.name == "nonce" && element.name.text != "html" {
        Some(
            Diagnostic::error(named.name.span(), "`data-nonce` is not allowed here")
                .help("write it on `<html>`")
                .note("the client reads it from there only, once, before anything else"),
        )
    } else if plugin.key == Requirement::Exclusive {
        exclusive(plugin, spelling, named, has_value)
    } else {
        key(plugin, spelling, named)
            .or_else(|| value(plugin, spelling, has_value))
            .or_else(|| removed(plugin, spelling, named, has_value))
    };
    if let Some(diagnostic) = diagnostic {
        diagnostics.push(diagnostic);
    }
}

/// `data-bind`, `data-bind:name="name"`
fn exclusive(
    plugin: &Plugin,
    spelling: &Spelling<'_>,
    named: &Named,
    has_value: bool,
) -> Option<Diagnostic> {
    let name = plugin.name;
    match (spelling.key, has_value) {
        (Some(key), true) => {
            let span = named
                .value
                .as_ref()
                .map_or_else(|| named.name.span(), Value::span);
            Some(
                Diagnostic::error(
                    span,
                    format!("`data-{name}` takes a key or a value, and here are both"),
                )
                .help(format!("write `{}`", spelling.head()))
                .help(format!("write `data-{name}=\"{}\"`", key.text))
                .note(DEAD),
            )
        }
        (None, false) => Some(
            Diagnostic::error(
                named.name.span(),
                format!("`data-{name}` needs the name of a signal"),
            )
            .help(format!("write `data-{name}:name`"))
            .note(DEAD),
        ),
        _ => None,
    }
}

fn key(plugin: &Plugin, spelling: &Spelling<'_>, named: &Named) -> Option<Diagnostic> {
    let name = plugin.name;
    match (plugin.key, spelling.key) {
        (Requirement::Must, None) => {
            let error = Diagnostic::error(named.name.span(), format!("`data-{name}` needs a key"));
            Some(
                match name {
                    "on" => error.help("name the event, such as `data-on:click`"),
                    _ => error.help(format!("write `data-{name}:name`")),
                }
                .note(DEAD),
            )
        }
        (Requirement::Denied, Some(key)) if name == "on-signal-patch" && key.text == "filter" => {
            Some(
                Diagnostic::error(
                    named.name.span(),
                    "`data-on-signal-patch:filter` is a handler and filters nothing",
                )
                .help("write `data-on-signal-patch-filter`"),
            )
        }
        (Requirement::Denied, Some(key)) => {
            let error = Diagnostic::error(
                spelling.span(key),
                format!("`data-{name}` takes no key, found `{}`", key.text),
            )
            .help(match plugin.modifier(key.text) {
                Some(_) => format!("write `data-{name}__{}`", key.text),
                None if name == "preserve-attr" => {
                    format!("write `data-preserve-attr=\"{}\"`", key.text)
                }
                None => format!("write `data-{name}{}`", spelling.tail()),
            });
            Some(if is_applied(plugin) {
                error.note(DEAD)
            } else {
                error.note("the client ignores it with a key")
            })
        }
        _ => None,
    }
}

fn value(plugin: &Plugin, spelling: &Spelling<'_>, has_value: bool) -> Option<Diagnostic> {
    if plugin.value != Requirement::Must || has_value {
        return None;
    }
    let head = spelling.head();
    let full = format!("{head}{}", spelling.tail());
    let error = Diagnostic::error(spelling.full_span(), format!("`{head}` needs a value"));
    Some(match plugin.name {
        "preserve-attr" => error.help(format!("name the attributes to keep: `{full}=\"open\"`")),
        "nonce" => error
            .help(format!("give the value of the header: `{full}={{nonce}}`"))
            .note("the client does not start without it"),
        _ => error
            .help(format!("write an expression: `{full}=(..)`"))
            .note(DEAD),
    })
}

/// `data-signals:open`, `data-signals:open=(null)`
fn removed(
    plugin: &Plugin,
    spelling: &Spelling<'_>,
    named: &Named,
    has_value: bool,
) -> Option<Diagnostic> {
    let (Some(signal), "signals") = (spelling.signal(), plugin.name) else {
        return None;
    };
    let full = format!("{}{}", spelling.head(), spelling.tail());
    let error = if has_value {
        let value = named.value.as_ref().filter(|value| is_nothing(value))?;
        Diagnostic::error(value.span(), "a signal cannot start without a value")
            .help(format!("for an empty text write `{full}=(\"\")`"))
    } else {
        Diagnostic::error(spelling.full_span(), format!("`{full}` needs a value"))
            .help(format!("write the first value: `{full}=false`"))
    };
    Some(
        error
            .help(format!(
                "to remove the signal write `${signal} = null` on an event: `data-on:click=(${signal} = null)`"
            ))
            .note("the client takes `null` and no value for the wish to remove the signal"),
    )
}

/// `(null)`, `"undefined"`
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Text { literal, .. } => matches!(literal.text().trim(), "null" | "undefined"),
        Value::Expression { expression, .. } => {
            matches!(expression.statements.as_slice(), [only] if is_null(bare(only)))
        }
        _ => false,
    }
}

/// Whether the client applies it as a plugin; the others are looked up by their whole names.
fn is_applied(plugin: &Plugin) -> bool {
    !matches!(
        plugin.name,
        "ignore" | "ignore-morph" | "nonce" | "on-signal-patch-filter" | "preserve-attr"
    )
}
