//! Links and the ids that they lead to.

use super::found::Found;
use super::outline::Outline;
use crate::ast::{Element, Value};
use crate::check::given;
use crate::diagnostic::{Diagnostic, SpanRange};

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        found.extend(at, placeholder_link(element));
        found.extend(at, numeric_id(element));
    }
}

/// HTML standard, 7.4.6: the empty fragment is the top of the page.
fn placeholder_link(element: &Element) -> Option<Diagnostic> {
    let span = literal_at(element, "href", &|text| text == "#")?;
    (element.name.text == "a").then(|| {
        Diagnostic::warning("placeholder_link", span, "`#` leads to the top of the page")
            .help("for something that happens on a click write `<button type=\"button\">`")
            .help("for the top of the page write `href=\"#top\"`")
    })
}

fn numeric_id(element: &Element) -> Option<Diagnostic> {
    let span = literal_at(element, "id", &|text| {
        text.starts_with(|c: char| c.is_ascii_digit())
    })?;
    let id = given::value(&element.tag, "id").unwrap_or_default();
    Some(
        Diagnostic::warning(
            "numeric_id",
            span,
            format!("the id `{id}` starts with a digit"),
        )
        .help(format!("write a word before it: `item-{id}`"))
        .note(format!(
            "`#{id}` is no selector: style sheets, scripts and patches with a selector cannot use it"
        )),
    )
}

/// Where the literal value of an attribute stands, if it is one of these.
fn literal_at(element: &Element, name: &str, is: &dyn Fn(&str) -> bool) -> Option<SpanRange> {
    let named = given::find(&element.tag, name)?;
    let text = given::literal(named)?;
    is(text).then(|| {
        let value = named.value.as_ref();
        value.map_or_else(|| named.name.span(), Value::span)
    })
}
