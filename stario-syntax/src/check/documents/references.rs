//! Attributes that name another element by its id.

use super::ids::Id;
use super::{any_node, each_element};
use crate::ast::{Attribute, Element, Named, Node, Value};
use crate::check::given;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::content::{self, Categories};
use crate::html::is_custom_element;
use crate::suggest;

/// Checks every reference against the ids of the template.
pub(super) fn check(nodes: &[Node], ids: &[Id<'_>], is_page: bool, diagnostics: &mut Diagnostics) {
    let is_complete = is_page && !any_node(nodes, &may_add_ids);
    each_element(nodes, &mut |element| {
        for attribute in &element.tag.attributes {
            let Attribute::Named(named) = attribute else {
                continue;
            };
            if is_complete && element.name.text == "img" && named.name.text == "usemap" {
                diagnostics.extend(map(nodes, named));
            }
            let Some(kind) = kind(element, &named.name.text) else {
                continue;
            };
            let Some(text) = given::literal(named) else {
                continue;
            };
            let diagnostic = if kind == Kind::Many {
                text.split_ascii_whitespace()
                    .find_map(|text| target(named, text, kind, ids, is_complete))
            } else if text.is_empty() || text.contains(char::is_whitespace) {
                // Reported as a value.
                None
            } else {
                target(named, text, kind, ids, is_complete)
            };
            if let Some(diagnostic) = diagnostic {
                diagnostics.push(diagnostic);
            }
        }
    });
}

/// What an attribute refers to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Field,
    Datalist,
    Form,
    Any,
    Many,
}

fn kind(element: &Element, attribute: &str) -> Option<Kind> {
    match (element.name.text.as_str(), attribute) {
        ("label", "for") => Some(Kind::Field),
        ("input", "list") => Some(Kind::Datalist),
        ("button" | "fieldset" | "input" | "object" | "output" | "select" | "textarea", "form") => {
            Some(Kind::Form)
        }
        ("button", "commandfor")
        | ("button" | "input", "popovertarget")
        | (_, "aria-activedescendant") => Some(Kind::Any),
        (
            _,
            "aria-controls" | "aria-describedby" | "aria-details" | "aria-errormessage"
            | "aria-flowto" | "aria-labelledby" | "aria-owns" | "itemref",
        )
        | ("td" | "th", "headers") => Some(Kind::Many),
        _ => None,
    }
}

fn target(
    named: &Named,
    text: &str,
    kind: Kind,
    ids: &[Id<'_>],
    is_complete: bool,
) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let span = named
        .value
        .as_ref()
        .map_or_else(|| named.name.span(), Value::span);
    let mut found = ids.iter().filter(|id| id.text == text).peekable();
    let Some(first) = found.peek().map(|id| id.element) else {
        return is_complete.then(|| {
            let nearest = suggest::nearest(text, ids.iter().map(|id| id.text));
            let error = Diagnostic::error(
                span,
                format!("`{name}` names `{text}`, and no element of the page has that id"),
            )
            .suggest(nearest);
            if nearest.is_none() {
                error.help(format!("give the element that id: `id=\"{text}\"`"))
            } else {
                error
            }
        });
    };
    if found.any(|id| fits(id.element, kind)) {
        return None;
    }
    let what = match kind {
        Kind::Field => "a form field",
        Kind::Datalist => "a `<datalist>`",
        Kind::Form => "a `<form>`",
        Kind::Any | Kind::Many => return None,
    };
    Some(
        Diagnostic::error(
            span,
            format!(
                "`{name}` must name {what}, and `{text}` is the `<{}>` of line {}",
                first.name.text,
                first.open_span().line()
            ),
        )
        .help(format!("write the id of {what}")),
    )
}

/// An image map is found by its name.
fn map(nodes: &[Node], named: &Named) -> Option<Diagnostic> {
    let name = given::literal(named)?.strip_prefix('#')?;
    let mut is_there = name.is_empty();
    each_element(nodes, &mut |element| {
        is_there |= element.name.text == "map"
            && given::value(&element.tag, "name").is_none_or(|known| known == name);
    });
    (!is_there).then(|| {
        let span = named
            .value
            .as_ref()
            .map_or_else(|| named.name.span(), Value::span);
        Diagnostic::error(
            span,
            format!("`usemap` names `{name}`, and no `<map>` of the page has that name"),
        )
        .help(format!("name the map so: `<map name=\"{name}\">`"))
    })
}

fn fits(element: &Element, kind: Kind) -> bool {
    let name = element.name.text.as_str();
    match kind {
        Kind::Field => {
            is_custom_element(name)
                || content::of(name)
                    .is_some_and(|row| row.categories.intersects(Categories::LABELABLE))
        }
        Kind::Datalist => name == "datalist",
        Kind::Form => name == "form",
        Kind::Any | Kind::Many => true,
    }
}

/// Whether a node may give the page an id that the template does not show: at once, or later by code.
pub(in crate::check) fn may_add_ids(node: &Node) -> bool {
    match node {
        Node::Splice(_) | Node::Component(_) => true,
        Node::Element(element) => {
            element.name.text == "script"
                || is_custom_element(&element.name.text)
                || element
                    .tag
                    .attributes
                    .iter()
                    .any(|attribute| match attribute {
                        Attribute::Spread(_) => true,
                        Attribute::Named(named) => {
                            named.name.text.starts_with("data-")
                                || (named.name.text == "id" && given::literal(named).is_none())
                        }
                    })
        }
        _ => false,
    }
}
