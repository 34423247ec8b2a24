//! `data-attr` on attributes that run code or load it.
//!
//! The client writes the value as it is: a `javascript:` address from a signal runs on the next click,
//! and `srcdoc` from a signal at once. Signals can be changed by anybody who opens the page's tools, and
//! hold what visitors typed.

use super::{Entry, entries};
use crate::ast::{Element, Named, Value};
use crate::check::names;
use crate::datastar::Plugin;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::expression::Expr;
use crate::html::{self, AttributeKind};
use crate::spelling::Spelling;
use crate::template::{ValueContext, attribute_context};

/// Whether a value of this attribute may run, in part or whole.
pub(in crate::check) fn runs_code(element: &str, name: &str) -> bool {
    if html::looks_like_event_handler(name) {
        return true;
    }
    match attribute_context(element, name) {
        ValueContext::Html(
            AttributeKind::CodeUrl
            | AttributeKind::Html
            | AttributeKind::Script
            | AttributeKind::Style,
        ) => true,
        // Pictures and the like do not run `javascript:`.
        ValueContext::Html(AttributeKind::Url) => {
            matches!(
                name,
                "href" | "action" | "formaction" | "xlink:href" | "data"
            )
        }
        _ => false,
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
    let tag = &element.name.text;
    match (spelling.key, &named.value) {
        (Some(key), Some(Value::Text { literal, .. })) => {
            let target = key.text;
            if runs_code(tag, target) && !literal_is_safe(tag, target, literal.text()) {
                diagnostics.push(refused(target, literal.span().into()));
            }
        }
        (Some(key), Some(Value::Expression { expression, span })) => {
            let target = key.text;
            let safe = expression
                .statements
                .last()
                .is_some_and(|last| is_safe(tag, target, last));
            if runs_code(tag, target) && !safe {
                diagnostics.push(refused(target, *span));
            }
        }
        (None, Some(value)) => {
            for (target, entry) in entries(named) {
                let safe = match entry {
                    Entry::Tokens(expr) => is_safe(tag, &target, expr),
                    Entry::Code(code) => literal_is_safe(tag, &target, &code),
                };
                if runs_code(tag, &target) && !safe {
                    diagnostics.push(refused(&target, value.span()));
                } else {
                    diagnostics.extend(unknown_attribute(tag, &target, value.span()));
                }
            }
        }
        _ => {}
    }
    if let Some(key) = spelling.key
        && !runs_code(tag, key.text)
    {
        diagnostics.extend(unknown_attribute(tag, key.text, spelling.span(key)));
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
        Expr::Ident(word) => ["true", "false", "null", "undefined"]
            .iter()
            .any(|w| word == w),
        Expr::Paren(inner) => is_safe(element, target, inner),
        Expr::Ternary {
            then, otherwise, ..
        } => is_safe(element, target, then) && is_safe(element, target, otherwise),
        Expr::Chain { first, rest } => {
            is_plain_url(element, target)
                && matches!(&**first, Expr::Str(text) if fixes_origin(text))
                && rest.iter().all(|(operator, _)| *operator == "+")
        }
        _ => false,
    }
}

/// An address that is followed and loads no code.
fn is_plain_url(element: &str, target: &str) -> bool {
    attribute_context(element, target) == ValueContext::Html(AttributeKind::Url)
}

/// Whether nothing behind this start can choose the scheme.
fn fixes_origin(text: &str) -> bool {
    text.starts_with(['/', '?', '#'])
        || ["https://", "http://"].iter().any(|scheme| {
            text.strip_prefix(scheme)
                .is_some_and(|rest| rest.contains('/'))
        })
        || ["mailto:", "tel:"]
            .iter()
            .any(|scheme| text.starts_with(scheme))
}

fn is_script(text: &str) -> bool {
    let start = text.trim_start().to_ascii_lowercase();
    start.starts_with("javascript:") || start.starts_with("vbscript:")
}

/// The same for a value in quotes, as far as it can be told without reading it as code.
fn literal_is_safe(element: &str, target: &str, code: &str) -> bool {
    let code = code.trim();
    if html::looks_like_event_handler(target) {
        return false;
    }
    if !code.contains('$') || code.contains('?') {
        return true;
    }
    let start = code.strip_prefix(['\'', '"', '`']).unwrap_or("");
    let start = start.split(['\'', '"', '`', '$']).next().unwrap_or("");
    is_plain_url(element, target) && fixes_origin(start)
}
