//! `data-attr` on attributes that run code or load it.
//!
//! The client writes the value as it is: a `javascript:` address from a signal runs on the next click,
//! and `srcdoc` from a signal at once. Signals can be changed by anybody who opens the page's tools, and
//! hold what visitors typed.

use proc_macro2::Ident;

use super::code;
use super::expressions::{bare, is_plain};
use crate::ast::{Element, Named, Value};
use crate::check::names;
use crate::datastar::Plugin;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::expression::Expr;
use crate::html::{self, AttributeKind};
use crate::spelling::Spelling;
use crate::template::{ValueContext, attribute_context, is_datastar};

/// Whether a value of this attribute may run, in part or whole.
pub(in crate::check) fn runs_code(element: &str, name: &str) -> bool {
    // HTML sets attributes in lower case, whatever the key of an object is.
    let name = name.to_ascii_lowercase();
    if html::looks_like_event_handler(&name) {
        return true;
    }
    match attribute_context(element, &name) {
        ValueContext::Html(
            AttributeKind::CodeUrl
            | AttributeKind::Html
            | AttributeKind::Script
            | AttributeKind::Style,
        ) => true,
        // Pictures and the like do not run `javascript:`.
        ValueContext::Html(AttributeKind::Url) => {
            matches!(
                name.as_str(),
                "href" | "action" | "formaction" | "xlink:href" | "data"
            )
        }
        _ => is_datastar(&name),
    }
}

pub(super) fn check(
    element: &Element,
    named: &Named,
    plugin: &Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    if plugin.name != "attr" {
        return;
    }
    let tag = element.name.text.as_str();
    let Some(value) = &named.value else { return };
    let quoted = match value {
        // What cannot be read at all is reported as such.
        Value::Text { literal, .. } if code::is_broken(literal.text()) => return,
        Value::Text { literal, .. } => code::parsed(literal.text()),
        _ => None,
    };
    let expression = match value {
        Value::Expression { expression, .. } => Some(expression),
        _ => quoted.as_ref(),
    };
    let result = expression.and_then(|expression| expression.statements.last());
    let is_code = matches!(
        value,
        Value::Expression { .. } | Value::Text { .. } | Value::Splice(_)
    );
    match spelling.key {
        Some(key) if runs_code(tag, key.text) => {
            let safe = result.is_some_and(|result| is_safe(tag, key.text, result));
            if is_code && !safe {
                diagnostics.push(refused(key.text, value.span()));
            }
        }
        Some(key) => {
            diagnostics.extend(unknown_attribute(tag, key.text, spelling.span(key)));
        }
        None if is_code => without_key(tag, value, result, diagnostics),
        None => {}
    }
}

/// `data-attr=({title: $title})`
fn without_key(tag: &str, value: &Value, result: Option<&Expr>, diagnostics: &mut Diagnostics) {
    let mut entries = Vec::new();
    let all_named = match (result, value) {
        (Some(result), _) => {
            // A text or a number is refused for what it is.
            let is_other = is_plain(result) && !matches!(bare(result), Expr::Signal(_));
            is_other || named_entries(result, &mut entries)
        }
        // An object with code in it that no expression can hold.
        (None, Value::Text { literal, .. }) => match code::plain_object(literal.text()) {
            Some(object) => {
                for (target, code) in object {
                    let parsed = code::parsed(&code);
                    let safe = parsed
                        .as_ref()
                        .and_then(|parsed| parsed.statements.last())
                        .is_some_and(|value| is_safe(tag, &target, value));
                    diagnostics.extend(entry(tag, &target, safe, value.span()));
                }
                true
            }
            None => false,
        },
        (None, _) => false,
    };
    for (target, code) in entries {
        let safe = is_safe(tag, target, code);
        diagnostics.extend(entry(tag, target, safe, value.span()));
    }
    if !all_named {
        diagnostics.push(
            Diagnostic::error(
                value.span(),
                "`data-attr` without a key must name its attributes",
            )
            .help("write an object with each of them: `data-attr=({title: $title})`")
            .note("any other value could hold `onclick` or `href`, and the client would set it"),
        );
    }
}

/// The entries of every object that this may be; false if it may be something else.
fn named_entries<'a>(expr: &'a Expr, found: &mut Vec<(&'a str, &'a Expr)>) -> bool {
    match expr {
        Expr::Object(entries) => {
            let mut all = true;
            for (key, value) in entries {
                if let Expr::Spread(inner) = value {
                    all &= named_entries(inner, found);
                } else {
                    found.push((key, value));
                }
            }
            all
        }
        Expr::Paren(inner) => named_entries(inner, found),
        Expr::Ternary {
            then, otherwise, ..
        } => named_entries(then, found) & named_entries(otherwise, found),
        // `$open && {title: $title}`: what is false has no entries.
        Expr::Chain { rest, .. } if rest.iter().all(|(operator, _)| *operator == "&&") => rest
            .last()
            .is_some_and(|(_, last)| named_entries(last, found)),
        Expr::Ident(word) => is_constant(word),
        _ => false,
    }
}

fn entry(tag: &str, target: &str, safe: bool, span: SpanRange) -> Option<Diagnostic> {
    if runs_code(tag, target) {
        (!safe).then(|| refused(target, span))
    } else {
        unknown_attribute(tag, target, span)
    }
}

/// `data-attr:disbled`
fn unknown_attribute(tag: &str, target: &str, span: SpanRange) -> Option<Diagnostic> {
    let known = html::element(tag)?;
    (!target.starts_with("data-") && !names::is_known(tag, target))
        .then(|| names::unknown_attribute(known, target, span, false))
}

fn refused(target: &str, span: SpanRange) -> Diagnostic {
    let error = Diagnostic::error(
        span,
        format!("`{target}` cannot take the value of a signal"),
    );
    if html::looks_like_event_handler(target) {
        let event = &target[2..];
        return error
            .help(format!(
                "let Datastar handle the event: `data-on:{event}=(..)`"
            ))
            .note("the value would run as code");
    }
    if is_datastar(target) {
        return error
            .help(format!("write the attribute itself: `{target}=(..)`"))
            .note("the client would run what the signal holds");
    }
    match target {
        "style" => error
            .help("set a property: `data-style:width=(..)`")
            .note("a value could add declarations and load addresses"),
        "srcdoc" => error
            .help("render the document on the server: `srcdoc={html}`")
            .note("the value is a whole document that would run"),
        "src" | "data" => error
            .help("choose between addresses: `($wide ? \"/wide\" : \"/small\")`")
            .note("the address loads code, and a signal can hold any address"),
        _ => error
            .help("start with a path: `(\"/users/\" + $id)`")
            .help("render the address on the server, where `javascript:` is filtered out")
            .note("a signal can hold a `javascript:` address, which runs when it is followed"),
    }
}

/// Whether the result is text of the template, or an address whose start is.
fn is_safe(element: &str, target: &str, expr: &Expr) -> bool {
    if html::looks_like_event_handler(target) {
        return false;
    }
    match expr {
        Expr::Str(text) => !is_script(text),
        Expr::Number(_) => true,
        Expr::Ident(word) => is_constant(word),
        Expr::Paren(inner) => is_safe(element, target, inner),
        Expr::Ternary {
            then, otherwise, ..
        } => is_safe(element, target, then) && is_safe(element, target, otherwise),
        Expr::Chain { .. } => is_plain_url(element, target) && starts_safely(expr),
        _ => false,
    }
}

/// `"/users/" + $id`
fn starts_safely(expr: &Expr) -> bool {
    match expr {
        Expr::Str(text) => fixes_origin(text),
        Expr::Paren(inner) => starts_safely(inner),
        Expr::Chain { first, rest } => {
            starts_safely(first) && rest.iter().all(|(operator, _)| *operator == "+")
        }
        _ => false,
    }
}

fn is_constant(word: &Ident) -> bool {
    ["true", "false", "null", "undefined"]
        .iter()
        .any(|constant| word == constant)
}

/// An address that is followed and loads no code.
fn is_plain_url(element: &str, target: &str) -> bool {
    attribute_context(element, target) == ValueContext::Html(AttributeKind::Url)
}

/// Whether nothing behind this start can choose the scheme or the site.
fn fixes_origin(text: &str) -> bool {
    // Behind `/` alone another one would begin the name of a site, and `\` is read as one.
    let is_path = text
        .strip_prefix('/')
        .is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '\\']));
    let has_site = ["https://", "http://", "//"].iter().any(|scheme| {
        text.strip_prefix(scheme)
            .is_some_and(|rest| rest.contains('/'))
    });
    is_path
        || has_site
        || ["?", "#", "mailto:", "tel:"]
            .iter()
            .any(|start| text.starts_with(start))
}

fn is_script(text: &str) -> bool {
    let start = text.trim_start().to_ascii_lowercase();
    start.starts_with("javascript:") || start.starts_with("vbscript:")
}
