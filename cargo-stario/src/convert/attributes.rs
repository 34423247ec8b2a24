//! Attributes: the forms a template has for them, and names that Rust has no tokens for.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use stario_syntax::ast;
use stario_syntax::datastar::{self, ValueKind};
use stario_syntax::html::{self, AttributeKind};
use stario_syntax::parse;

use super::problem::Reason;
use super::text;
use super::tree::{Attribute, Element};

/// Which names the language reads back, remembered because pages repeat them.
#[derive(Debug, Default)]
pub(super) struct Names {
    elements: BTreeMap<String, bool>,
    attributes: BTreeMap<String, bool>,
}

impl Names {
    /// Whether a tag of this name can be written.
    pub(super) fn element(&mut self, name: &str) -> bool {
        lookup(&mut self.elements, name, |name| {
            let read = single_element(&format!("<{name} a></{name}>"));
            read.is_some_and(|element| {
                element.name.text == name && element.tag.attributes.len() == 1
            })
        })
    }

    /// Whether an attribute of this name can be written.
    pub(super) fn attribute(&mut self, name: &str) -> bool {
        lookup(&mut self.attributes, name, |name| {
            let read = single_element(&format!("<a {name}=\"\" b></a>"));
            read.is_some_and(|element| {
                matches!(
                    element.tag.attributes.as_slice(),
                    [ast::Attribute::Named(named), ast::Attribute::Named(_)] if named.name.text == name
                )
            })
        })
    }
}

fn lookup(known: &mut BTreeMap<String, bool>, name: &str, test: fn(&str) -> bool) -> bool {
    if let Some(known) = known.get(name) {
        return *known;
    }
    let writable = test(name);
    known.insert(name.to_owned(), writable);
    writable
}

/// Reads one element with the language's own parser.
fn single_element(source: &str) -> Option<ast::Element> {
    let tokens: TokenStream = source.parse().ok()?;
    let (mut markup, diagnostics) = parse::parse(tokens);
    match (
        markup.nodes.pop(),
        markup.nodes.is_empty(),
        diagnostics.is_empty(),
    ) {
        (Some(ast::Node::Element(element)), true, true) => Some(element),
        _ => None,
    }
}

/// An attribute as a template writes it.
pub(super) fn print(element: &Element, attribute: &Attribute) -> String {
    let name = attribute.name.as_str();
    if attribute.value.is_empty() && is_bare(element, name) {
        return name.to_owned();
    }
    let value = if is_code(name) {
        text::own_syntax(&attribute.value, !is_datastar(name))
    } else {
        text::interpolated(&attribute.value)
    };
    format!("{name}={value}")
}

/// Why an attribute cannot be written.
pub(super) fn refused(name: &str) -> Reason {
    let reason = Reason::new(
        format!("the attribute `{name}` is left out: Rust has no tokens for its name"),
        "a name consists of words and numbers, joined by `-`, `:` and `.`",
    );
    match name.strip_prefix('@') {
        Some(event) if !event.is_empty() => Reason::new(
            reason.message,
            format!("let Datastar handle the event: `data-on:{event}=(..)`"),
        ),
        _ => reason,
    }
}

/// Attributes that are usual without a value; `alt=""` and `value=""` are not. Those that HTML does
/// not know are.
fn is_bare(element: &Element, name: &str) -> bool {
    if name.starts_with("data-") {
        return true;
    }
    let known = html::element(element.name()).filter(|_| element.is_html());
    let Some(known) = known else {
        return false;
    };
    match html::attribute(known, name) {
        Some(AttributeKind::Boolean) | None => true,
        Some(AttributeKind::Enumerated(words)) => words.contains(&""),
        Some(_) => false,
    }
}

/// Values with a syntax of their own, whose braces and quotes stay as they are.
fn is_code(name: &str) -> bool {
    name.starts_with("data-") || name.starts_with("on") || matches!(name, "style" | "srcdoc")
}

/// Whether a value in quotes is an expression, whose braces are its own.
fn is_datastar(name: &str) -> bool {
    let rest = name.strip_prefix("data-").unwrap_or_default();
    let plugin = rest
        .split("__")
        .next()
        .and_then(|head| head.split(':').next());
    plugin
        .and_then(datastar::plugin)
        .is_some_and(|plugin| !matches!(plugin.value_kind, ValueKind::Names | ValueKind::Free))
}
