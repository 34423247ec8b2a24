//! Content: which child stands where.
//!
//! The walk keeps a [`Frame`] per open element. A template is a fragment: what its root stands in is
//! not known, and neither is what a component puts around its children, so both start without a
//! frame and allow anything.
//!
//! Invariant: components and values from Rust are never the reason for an error.

mod foreign;
mod frame;
mod nesting;
mod order;
mod placed;
mod placement;

use self::frame::{Frame, Space};
use super::given;
use crate::ast::{Element, Node, Piece, Text};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::content::{Categories, Model};
use crate::html::{self, ElementKind, Namespace};

/// Checks every list of children.
pub(super) fn check(nodes: &[Node], diagnostics: &mut Diagnostics) {
    walk(nodes, None, diagnostics);
}

fn walk(nodes: &[Node], parent: Option<&Frame<'_>>, diagnostics: &mut Diagnostics) {
    for node in nodes {
        match node {
            Node::Element(child) => element(child, parent, diagnostics),
            Node::Component(component) => walk(&component.tag.children, None, diagnostics),
            Node::Text(text) => {
                if let Some(parent) = parent {
                    child_text(text, parent, diagnostics);
                }
            }
            Node::Doctype(doctype) => {
                if let Some(parent) = parent {
                    diagnostics.push(
                        Diagnostic::error(
                            doctype.span,
                            format!("a doctype is not allowed in `<{}>`", parent.name),
                        )
                        .help("move it to the start of the page, before `<html>`")
                        .note("the browser drops it here"),
                    );
                }
            }
            _ => node.for_each_body(&mut |body| walk(body, parent, diagnostics)),
        }
    }
}

fn element(element: &Element, parent: Option<&Frame<'_>>, diagnostics: &mut Diagnostics) {
    let misplaced = parent.is_some_and(|parent| place(element, parent, diagnostics));
    let frame = Frame::new(element, parent, misplaced);
    let children = &element.tag.children;
    if let Some(parent) = parent
        && frame.space == Space::Html
        && !misplaced
    {
        placed::check(element, parent, diagnostics);
    }
    if frame.space == Space::Html
        && html::element_in(Namespace::Html, frame.name)
            .is_some_and(|known| known.kind != ElementKind::Normal)
    {
        // The family of structure says what void and text-only elements hold.
        return;
    }
    if frame.name == "template" && frame.space == Space::Html {
        in_template(children, diagnostics);
        walk(children, None, diagnostics);
        return;
    }
    if frame.space == Space::Html && !frame.reported {
        order::check(&frame, diagnostics);
    }
    walk(children, Some(&frame), diagnostics);
}

/// A `<template>` holds a fragment, and the parser knows none with these tags (HTML standard, 13.2.6.4.18).
fn in_template(children: &[Node], diagnostics: &mut Diagnostics) {
    for node in children {
        match node {
            Node::Element(child)
                if matches!(child.name.text.as_str(), "body" | "head" | "html") =>
            {
                let name = &child.name.text;
                diagnostics.push(
                    Diagnostic::error(
                        child.open_span(),
                        format!("`<{name}>` is not allowed in `<template>`"),
                    )
                    .help("write what it holds")
                    .note(format!("the browser drops `<{name}>` here")),
                );
            }
            Node::Element(_) | Node::Component(_) => {}
            _ => node.for_each_body(&mut |body| in_template(body, diagnostics)),
        }
    }
}

/// One mistake for one child: that of its parent, or else that of an ancestor. Whether there is one.
fn place(element: &Element, parent: &Frame<'_>, diagnostics: &mut Diagnostics) -> bool {
    let name = element.name.text.as_str();
    let diagnostic = match placement::categories(element) {
        Some(categories) if parent.space == Space::Html => {
            placement::child(element, categories, parent)
                .or_else(|| nesting::descendant(element, categories, parent))
        }
        Some(categories) => foreign::in_foreign(element, name, parent)
            .or_else(|| foreign::in_token(element, name, categories, parent))
            .or_else(|| {
                // The `<a>` of SVG is no link of HTML.
                let is_html = frame::space(name, Some(parent)) == Space::Html;
                is_html.then(|| nesting::descendant(element, categories, parent))?
            }),
        None if parent.space == Space::Html => foreign::in_html(element, parent),
        None => None,
    };
    let misplaced = diagnostic.is_some();
    if let Some(diagnostic) = diagnostic {
        diagnostics.push(diagnostic);
    }
    misplaced
}

/// Text where only elements are allowed.
fn child_text(text: &Text, parent: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let has_text = text.pieces.iter().any(|piece| match piece {
        Piece::Static(text) => !text.trim_ascii().is_empty(),
        Piece::Splice(_) => false,
    });
    if !has_text || parent.space != Space::Html {
        return;
    }
    let (Model::Children(children), owner) = parent.model() else {
        if let (Model::Nothing, owner) = parent.model() {
            let error = Diagnostic::error(
                text.literal.span(),
                format!("text is not allowed in `<{}>`", owner.name),
            );
            diagnostics.push(if owner.name == "option" {
                error
                    .help("remove it, or the `label`")
                    .note("the browser shows the `label` in its place")
            } else {
                error
                    .help(format!("put it after `</{}>`", owner.name))
                    .note("the browser does not show what is between its tags")
            });
        }
        return;
    };
    if children.text {
        return;
    }
    let error = Diagnostic::error(
        text.literal.span(),
        format!("text is not allowed in `<{}>`", owner.name),
    );
    let holders = ["li", "td", "dd", "option", "p", "caption", "title"];
    let holder = match owner.name {
        "optgroup" => Some("option"),
        "tbody" | "thead" | "tfoot" => Some("td"),
        "table" => Some("caption"),
        "head" => Some("title"),
        "html" => Some("body"),
        _ => holders
            .into_iter()
            .find(|holder| children.takes(holder, Categories::NONE)),
    };
    let error = match holder {
        Some(holder) => error.help(format!("put it in `<{holder}>`")),
        None => error.help(format!("put it before or after the `<{}>`", owner.name)),
    };
    diagnostics.push(match placement::repair(owner) {
        Some(note) => error.note(note),
        None => error,
    });
}

/// Whether an element answers clicks of its own (HTML standard, 3.2.5.2.7).
fn is_interactive(element: &Element) -> bool {
    let always = |name| given::presence(&element.tag, name) == given::Presence::Always;
    match element.name.text.as_str() {
        "a" => always("href"),
        "audio" | "video" => always("controls"),
        "img" => always("usemap") || always("controls"),
        "input" => match given::find(&element.tag, "type") {
            Some(kind) => given::literal(kind)
                .is_some_and(|kind| !kind.is_empty() && !kind.eq_ignore_ascii_case("hidden")),
            None => !given::has_spread(&element.tag),
        },
        _ => true,
    }
}
