//! Names: elements and attributes that HTML, SVG and MathML do not have.

mod foreign;

use super::Pass;
use super::datastar::is_event;
use crate::ast::{Attribute, Component, Element, Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::html::{self, Namespace};
use crate::spelling::strip_data;
use crate::suggest;

pub(super) const PASS: Pass = Pass { element, component };

fn element(element: &Element, diagnostics: &mut Diagnostics) {
    let name = element.name.text.as_str();
    if let Some(known) = html::element(name) {
        attributes(element, known, diagnostics);
    } else if !html::is_custom_element(name) {
        diagnostics.push(unknown_element(element, name));
    }
}

fn unknown_element(element: &Element, name: &str) -> Diagnostic {
    let span = element.name.span();
    if let Some(replacement) = html::obsolete_element(name) {
        return Diagnostic::error(span, format!("`<{name}>` is obsolete in HTML"))
            .help(format!("use {replacement}"));
    }
    let diagnostic = Diagnostic::error(span, format!("unknown element `<{name}>`"));
    match suggest::nearest(name, html::element_names()) {
        Some(nearest) => diagnostic.help(format!("did you mean `<{nearest}>`?")),
        None => diagnostic
            .help("a component starts with a capital: `<Name>`")
            .help("a custom element has a `-` in its name: `<my-element>`"),
    }
}

fn attributes(element: &Element, known: &html::Element, diagnostics: &mut Diagnostics) {
    for attribute in &element.tag.attributes {
        if let Attribute::Named(named) = attribute
            && is_unknown(&element.name.text, &named.name.text)
        {
            let (name, span) = (&named.name.text, named.name.span());
            let is_code = match named.value {
                Some(Value::Call(_) | Value::Expression { .. }) => true,
                // `onClick={save}`
                Some(Value::Splice(_)) => name.starts_with("on"),
                _ => false,
            };
            diagnostics.push(unknown_attribute(known, name, span, is_code));
        }
    }
}

/// Whether an element is reported as unknown: any other may have been meant.
pub(super) fn is_unknown_element(node: &Node) -> bool {
    matches!(node, Node::Element(element)
        if html::element(&element.name.text).is_none()
            && !html::is_custom_element(&element.name.text))
}

/// Whether the name of an attribute is reported as unknown, so that its value is no second mistake.
pub(crate) fn is_unknown(element: &str, attribute: &str) -> bool {
    html::element(element).is_some()
        && strip_data(attribute).is_none()
        && !is_known(element, attribute)
}

/// Some elements, such as `a` and `title`, are in HTML and in SVG. An `<embed>` gives its attributes to a
/// plugin, so it takes any name that is not obsolete.
pub(super) fn is_known(element: &str, attribute: &str) -> bool {
    if element == "embed" {
        return html::element(element)
            .is_some_and(|embed| html::obsolete_attribute(embed, attribute).is_none());
    }
    [Namespace::Html, Namespace::Svg, Namespace::MathMl]
        .into_iter()
        .filter_map(|namespace| html::element_in(namespace, element))
        .any(|element| html::attribute(element, attribute).is_some())
}

/// `is_code`: the value is an action or an expression.
pub(super) fn unknown_attribute(
    known: &html::Element,
    name: &str,
    span: SpanRange,
    is_code: bool,
) -> Diagnostic {
    let element = known.name;
    if let Some(replacement) = html::obsolete_attribute(known, name) {
        return Diagnostic::error(
            span,
            format!("`{name}` on `<{element}>` is obsolete in HTML"),
        )
        .help(format!("use {replacement}"));
    }
    let mut owners: Vec<&str> = Vec::new();
    for other in html::element_names().filter_map(html::element) {
        let has_it = other.attributes.iter().any(|own| own.name == name);
        if has_it && other.namespace == known.namespace && !owners.contains(&other.name) {
            owners.push(other.name);
        }
    }
    let message = if owners.is_empty() {
        format!("unknown attribute `{name}` on `<{element}>`")
    } else {
        format!("`{name}` is not an attribute of `<{element}>`")
    };
    // `onClick=($count += 1)`
    if is_code
        && let Some(event) = name.to_ascii_lowercase().strip_prefix("on")
        && is_event(event)
    {
        return Diagnostic::error(span, message).help(format!("write `data-on:{event}=..`"));
    }
    if let Some(help) = foreign::advice(name) {
        return Diagnostic::error(span, message).help(help);
    }
    let nearest = suggest::nearest(name, html::attribute_names(known));
    let diagnostic = Diagnostic::error(span, message).suggest(nearest);
    if nearest.is_none() && owners.is_empty() {
        // `adta-text`
        if let Some((prefix, rest)) = name.split_once('-')
            && suggest::nearest(prefix, ["data"].into_iter()).is_some()
        {
            return diagnostic.help(format!("did you mean `data-{rest}`?"));
        }
        // `click=post(save)`
        if is_code {
            return diagnostic.help(format!("for an event write `data-on:{name}=..`"));
        }
    }
    if nearest.is_none() {
        let diagnostic = if owners.is_empty() {
            diagnostic
        } else {
            diagnostic.help(format!("`{name}` belongs to {}", tags(&owners)))
        };
        diagnostic.help(format!(
            "an attribute of your own starts with `data-`: `data-{name}`"
        ))
    } else {
        diagnostic
    }
}

/// At most five of the tags, quoted.
fn tags(names: &[&str]) -> String {
    let shown: Vec<String> = names
        .iter()
        .take(5)
        .map(|name| format!("`<{name}>`"))
        .collect();
    let more = if names.len() > 5 { " and others" } else { "" };
    format!("{}{more}", shown.join(", "))
}

fn component(component: &Component, diagnostics: &mut Diagnostics) {
    let name = component.text.as_str();
    if is_element_in_capitals(name) {
        let span = SpanRange::of(&component.path, component.tag.lt_token.span());
        diagnostics.push(
            Diagnostic::error(span, format!("unknown component `<{name}>`")).help(format!(
                "write the element in lower case: `<{}>`",
                name.to_ascii_lowercase()
            )),
        );
    }
}

/// `DIV`. A name with a digit, such as `H1`, may well be a component.
pub(crate) fn is_element_in_capitals(name: &str) -> bool {
    name.len() > 1
        && name.chars().all(|c| c.is_ascii_uppercase())
        && html::element(&name.to_ascii_lowercase()).is_some()
}
