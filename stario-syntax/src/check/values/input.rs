//! `<input>`: what does something on which type, and values that fit the type.

use super::dates::{self, Form};
use super::{kinds, list, span};
use crate::ast::{Attribute, Element, Named};
use crate::check::given;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html;

/// Checks the attributes of an `<input>` against its type, where the type is known.
pub(super) fn check(element: &Element, diagnostics: &mut Diagnostics) {
    let tag = &element.tag;
    let written = given::find(tag, "type");
    let kind = match written.map(given::literal) {
        Some(Some(kind)) => kind,
        Some(None) => return,
        None if given::presence(tag, "type") == given::Presence::Unknown => return,
        None => "text",
    };
    let kind = kind.to_ascii_lowercase();
    let is_known = html::element("input")
        .and_then(|input| html::attribute(input, "type"))
        .is_some_and(|types| match types {
            html::AttributeKind::Enumerated(types) => types.contains(&kind.as_str()),
            _ => false,
        });
    if !is_known {
        return;
    }
    for attribute in &tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let diagnostic = match html::input_types_with(&named.name.text) {
            Some(types) if !types.contains(&kind.as_str()) => {
                Some(without_effect(named, &kind, types, written.is_some()))
            }
            _ => value(named, &kind),
        };
        if let Some(diagnostic) = diagnostic {
            diagnostics.push(diagnostic);
        }
    }
}

fn without_effect(named: &Named, kind: &str, types: &[&str], written: bool) -> Diagnostic {
    let name = named.name.text.as_str();
    let on = if written {
        format!("`<input type=\"{kind}\">`")
    } else {
        "`<input>` without `type`".to_owned()
    };
    let types = match types {
        [only] => format!("for `type=\"{only}\"`"),
        _ => format!("for the types {}", list(types)),
    };
    Diagnostic::error(named.name.span(), format!("`{name}` does nothing on {on}"))
        .help(format!("remove it; it is {types}"))
}

/// What is wrong with `value`, `min`, `max` or `step` of this type.
fn value(named: &Named, kind: &str) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    if !matches!(name, "value" | "min" | "max" | "step") || named.value.is_none() {
        return None;
    }
    if name == "value" && matches!(kind, "file" | "image") {
        return Some(
            Diagnostic::error(
                named.name.span(),
                format!("`value` does nothing on `<input type=\"{kind}\">`"),
            )
            .help("remove it"),
        );
    }
    let text = given::literal(named)?;
    if name == "step" {
        let is_positive = kinds::is_number(text)
            && text.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
            && !text.starts_with('-');
        return (!is_positive && !text.eq_ignore_ascii_case("any")).then(|| {
            Diagnostic::error(
                span(named),
                format!("`step` takes a number greater than 0, and `{text}` is none"),
            )
            .help("write the size of a step, such as `step=0.5`")
            .help("to take every number write `step=\"any\"`")
        });
    }
    // An empty field is a value; an empty end of a range is none.
    if text.is_empty() && (name == "value" && kind != "range") {
        return None;
    }
    if text.is_empty() {
        return Some(
            Diagnostic::error(span(named), format!("`{name}` cannot be empty"))
                .help(format!("write a value, or remove `{name}`")),
        );
    }
    match kind {
        "url" | "email" if name == "value" => contact(named, kind, text),
        "number" | "range" if !kinds::is_number(text) => Some(kinds::not_a_number(named, text)),
        _ => {
            let (form, sample) = form(kind)?;
            (!dates::is(form, text)).then(|| {
                Diagnostic::error(
                    span(named),
                    format!("`{text}` is not a value of `<input type=\"{kind}\">`"),
                )
                .help(format!("write it like `{name}=\"{sample}\"`"))
                .note("the browser empties a field whose value it cannot read")
            })
        }
    }
}

/// An absolute address, or that of a mailbox.
fn contact(named: &Named, kind: &str, text: &str) -> Option<Diagnostic> {
    let text = text.trim_ascii();
    let (fits, sample) = if kind == "url" {
        let is_scheme = |scheme: &str| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        };
        let has_scheme = text
            .split_once(':')
            .is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty());
        (has_scheme, "https://example.org/")
    } else {
        // Of several addresses, with `multiple`, each one.
        let is_mailbox = |text: &str| {
            text.split_once('@').is_some_and(|(user, host)| {
                !user.is_empty()
                    && !host.is_empty()
                    && !text.contains(|c: char| c.is_whitespace())
                    && !host.contains('@')
            })
        };
        let fits = text.split(',').all(|one| is_mailbox(one.trim_ascii()));
        (fits, "name@example.org")
    };
    (!fits).then(|| {
        Diagnostic::error(
            span(named),
            format!("`{text}` is not a value of `<input type=\"{kind}\">`"),
        )
        .help(format!("write it like `value=\"{sample}\"`"))
    })
}

/// The form of a date or time, and a sample.
fn form(kind: &str) -> Option<(Form, &'static str)> {
    Some(match kind {
        "date" => (Form::Date, "2026-01-31"),
        "month" => (Form::Month, "2026-01"),
        "week" => (Form::Week, "2026-W05"),
        "time" => (Form::Time, "09:30"),
        "datetime-local" => (Form::Local, "2026-01-31T09:30"),
        _ => return None,
    })
}
