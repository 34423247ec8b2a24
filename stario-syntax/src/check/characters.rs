//! Characters in literals that HTML does not allow.

use crate::ast::{Attribute, Element, Node, StrLit, Value};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::escape;
use crate::html::{self, ElementKind};

/// What is done with a literal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It is escaped.
    Page,
    /// It is sent as it is, to be read as a script or a style sheet.
    Code,
    /// It is sent as it is.
    Comment,
}

/// Every text and every value in quotes of an element; what a component takes may be no text of a page.
pub(super) fn check(nodes: &[Node], diagnostics: &mut Diagnostics) {
    within(nodes, Place::Page, diagnostics);
}

fn within(nodes: &[Node], place: Place, diagnostics: &mut Diagnostics) {
    for node in nodes {
        match node {
            Node::Text(text) => literal(&text.literal, place, diagnostics),
            Node::Comment(comment) => literal(&comment.text, Place::Comment, diagnostics),
            Node::Element(element) => {
                attributes(element, diagnostics);
                within(&element.tag.children, inside(element), diagnostics);
                continue;
            }
            _ => {}
        }
        node.for_each_body(&mut |body| within(body, place, diagnostics));
    }
}

fn inside(element: &Element) -> Place {
    match html::element(&element.name.text) {
        Some(known) if known.kind == ElementKind::RawText => Place::Code,
        _ => Place::Page,
    }
}

fn attributes(element: &Element, diagnostics: &mut Diagnostics) {
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        match &named.value {
            Some(Value::Text { literal: text, .. }) => literal(text, Place::Page, diagnostics),
            Some(Value::TokenList(list)) => {
                for text in list.items.iter().filter_map(|item| item.literal.as_ref()) {
                    literal(text, Place::Page, diagnostics);
                }
            }
            _ => {}
        }
    }
}

/// `"a\0b"`; of what is sent as it is, browsers replace only NUL.
fn literal(literal: &StrLit, place: Place, diagnostics: &mut Diagnostics) {
    let found = if place == Place::Page {
        escape::forbidden(literal.text())
    } else {
        literal.text().contains('\0').then_some('\0')
    };
    let Some(character) = found else { return };
    let written = match character {
        '\0' => "\\0".to_owned(),
        other => other.escape_unicode().to_string(),
    };
    let error = Diagnostic::error(
        literal.span(),
        format!("`{written}` cannot stand in a page"),
    )
    .help("remove it");
    let error = if place == Place::Code {
        error.help(format!("for an escape of the code write `\\{written}`"))
    } else {
        error
    };
    diagnostics.push(error.note("HTML does not allow it, and the browser would show U+FFFD"));
}
