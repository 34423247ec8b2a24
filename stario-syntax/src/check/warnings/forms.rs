//! Forms: what is sent, and what no input fits.

use super::found::Found;
use super::outline::{Outline, always, never};
use crate::ast::{Attribute, Element, Named, Value};
use crate::check::given;
use crate::diagnostic::Diagnostic;
use crate::expression::Expr;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        let form = || outline.holder(at, "form");
        let warning = match element.name.text.as_str() {
            "button" => form().and_then(|form| submitting_button(element, form)),
            "input" | "select" | "textarea" => {
                found.extend(at, empty_range(element));
                form().and_then(|form| {
                    unsent_field(element, form).or_else(|| unsent_file(element, form))
                })
            }
            _ => None,
        };
        found.extend(at, warning);
    }
}

/// HTML standard, 4.10.6: a button without `type` submits its form.
fn submitting_button(button: &Element, form: &Element) -> Option<Diagnostic> {
    if !["type", "form"].iter().all(|name| never(button, name)) {
        return None;
    }
    if given::value(&form.tag, "method") == Some("dialog") {
        return None;
    }
    let click = named(button).find(|named| {
        let mut parts = named.name.text.split("__");
        parts.next() == Some("data-on:click") && parts.all(|modifier| modifier != "prevent")
    })?;
    (!prevents(click)).then(|| {
        Diagnostic::warning(
            "submitting_button",
            button.open_span(),
            "this `<button>` submits its form after the click",
        )
        .help("write `<button type=\"button\">` when the click is all")
        .help("write `<button type=\"submit\">` when it is not")
    })
}

/// Whether a handler keeps the browser from what it would do.
fn prevents(named: &Named) -> bool {
    const METHOD: &str = "preventDefault";
    match &named.value {
        Some(Value::Expression { expression, .. }) => {
            let mut found = false;
            expression.walk(&mut |expr| {
                found = found || matches!(expr, Expr::Member { name, .. } if name == METHOD);
            });
            found
        }
        Some(Value::Text { literal, .. }) => literal.text().contains(METHOD),
        Some(Value::Splice(_)) => true,
        _ => false,
    }
}

/// HTML standard, 4.10.21.4: a field without a name is not part of what is sent.
fn unsent_field(field: &Element, form: &Element) -> Option<Diagnostic> {
    let is_used = named(field).any(|named| named.name.text.starts_with("data-"));
    let is_button = field.name.text == "input"
        && given::find(&field.tag, "type").is_some_and(|kind| {
            let own = ["submit", "reset", "button", "image"];
            given::literal(kind).is_none_or(|kind| own.contains(&kind))
        });
    let unsent = ["name", "form", "disabled", "readonly"];
    if is_used || is_button || !is_sent(form) || !unsent.iter().all(|name| never(field, name)) {
        return None;
    }
    let name = field.name.text.as_str();
    Some(
        Diagnostic::warning(
            "unsent_field",
            field.open_span(),
            format!("`<{name}>` has no `name`, and is not sent"),
        )
        .help("name it as the handler of the form does: `name=\"..\"`"),
    )
}

/// HTML standard, 4.10.21.7: other encodings send the name of a file, and not what is in it.
fn unsent_file(field: &Element, form: &Element) -> Option<Diagnostic> {
    let is_file = given::value(&field.tag, "type") == Some("file");
    let is_used = named(field).any(|named| named.name.text.starts_with("data-"));
    let is_plain = never(form, "enctype") && is_sent(form);
    (is_file && is_plain && !is_used && never(field, "form")).then(|| {
        Diagnostic::warning(
            "unsent_file",
            field.open_span(),
            "the form sends the name of this file, and not what is in it",
        )
        .help("write `method=\"post\" enctype=\"multipart/form-data\"` on `<form>`")
    })
}

/// Whether the browser sends the form, and not the client.
fn is_sent(form: &Element) -> bool {
    let client = |named: &Named| named.name.text.starts_with("data-on:submit");
    always(form, "action") && !named(form).any(client) && !given::has_spread(&form.tag)
}

fn empty_range(field: &Element) -> Option<Diagnostic> {
    let number =
        |name: &str| -> Option<f64> { given::value(&field.tag, name)?.trim().parse().ok() };
    let is_number = match field.name.text.as_str() {
        "input" => matches!(given::value(&field.tag, "type"), Some("number" | "range")),
        _ => false,
    };
    let pairs = [("min", "max", is_number), ("minlength", "maxlength", true)];
    let (low, high, _) = pairs.into_iter().find(|(low, high, applies)| {
        let ends = number(low).zip(number(high));
        *applies && ends.is_some_and(|(low, high)| low > high)
    })?;
    let span = given::find(&field.tag, high).map(|named| named.name.span())?;
    Some(
        Diagnostic::warning(
            "empty_range",
            span,
            format!("`{high}` is below `{low}`: nothing fits"),
        )
        .help("swap the two"),
    )
}

fn named(element: &Element) -> impl Iterator<Item = &Named> {
    element
        .tag
        .attributes
        .iter()
        .filter_map(|attribute| match attribute {
            Attribute::Named(named) => Some(&**named),
            Attribute::Spread(_) => None,
        })
}
