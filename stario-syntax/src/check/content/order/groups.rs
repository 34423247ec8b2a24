//! Groups: terms with their descriptions, and a heading with its paragraphs.

use super::{elements, is_complete, is_opaque};
use crate::ast::{Element, Node};
use crate::check::content::frame::Frame;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// A `<dl>` holds terms and descriptions, or a `<div>` for each group of them (HTML standard, 4.4.9).
pub(super) fn list(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    if frame.element.tag.has_lost_children {
        return;
    }
    let is_div = |child: &&Element| child.name.text == "div";
    let is_term = |child: &&Element| matches!(child.name.text.as_str(), "dt" | "dd");
    if let (Some(div), Some(term)) = (elements(frame).find(is_div), elements(frame).find(is_term)) {
        diagnostics.push(
            Diagnostic::error(
                div.open_span(),
                format!(
                    "this `<dl>` has groups in `<div>` and the `<{}>` of line {} outside of them",
                    term.name.text,
                    term.open_span().line()
                ),
            )
            .help("put every group in a `<div>`, or none"),
        );
        return;
    }
    terms(frame, diagnostics);
}

/// A `<div>` in a `<dl>` holds one group: terms, then their descriptions (HTML standard, 4.4.16).
pub(super) fn group(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    if !is_complete(frame) {
        return;
    }
    let mut described = false;
    for child in elements(frame) {
        match child.name.text.as_str() {
            "dd" => described = true,
            "dt" if described => {
                diagnostics.push(
                    Diagnostic::error(
                        child.open_span(),
                        "this `<dt>` starts a second group in one `<div>`",
                    )
                    .help("put it in a `<div>` of its own"),
                );
                return;
            }
            _ => {}
        }
    }
    if elements(frame).any(|child| matches!(child.name.text.as_str(), "dt" | "dd")) {
        terms(frame, diagnostics);
    } else {
        diagnostics.push(
            Diagnostic::error(
                frame.element.open_span(),
                "a `<div>` in `<dl>` needs a `<dt>` and a `<dd>`",
            )
            .help("it groups a term and its description: `<div><dt>..</dt><dd>..</dd></div>`"),
        );
    }
}

/// Every `<dd>` has its `<dt>`, and every `<dt>` its `<dd>`.
fn terms(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let children = &frame.element.tag.children;
    let term = |node: &Node| match node {
        Node::Element(child) if matches!(child.name.text.as_str(), "dt" | "dd") => {
            Some(child.open_span())
        }
        _ => None,
    };
    let is =
        |node: &Node, name: &str| matches!(node, Node::Element(child) if child.name.text == name);
    let start = children
        .iter()
        .find(|node| term(node).is_some() || is_opaque(node));
    if let Some(node) = start.filter(|node| is(node, "dd"))
        && let Some(span) = term(node)
    {
        diagnostics.push(
            Diagnostic::error(span, "`<dd>` needs a `<dt>` before it")
                .help("name what it describes: `<dt>\"..\"</dt>`"),
        );
    }
    let end = children
        .iter()
        .rev()
        .find(|node| term(node).is_some() || is_opaque(node));
    if let Some(node) = end.filter(|node| is(node, "dt"))
        && let Some(span) = term(node)
    {
        diagnostics.push(
            Diagnostic::error(span, "`<dt>` needs a `<dd>` after it")
                .help("describe it: `<dd>\"..\"</dd>`"),
        );
    }
}

/// An `<hgroup>` holds one heading, with paragraphs around it (HTML standard, 4.3.7).
pub(super) fn headings(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let is_heading = |child: &&Element| {
        matches!(
            child.name.text.as_str(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
        )
    };
    let mut headings = elements(frame).filter(is_heading);
    let Some(first) = headings.next() else {
        if is_complete(frame) {
            diagnostics.push(
                Diagnostic::error(frame.element.open_span(), "`<hgroup>` needs a heading")
                    .help("it holds one of `<h1>` to `<h6>`, and `<p>` for what goes with it"),
            );
        }
        return;
    };
    for again in headings {
        diagnostics.push(
            Diagnostic::error(again.open_span(), "`<hgroup>` can have only one heading").help(
                format!(
                    "write `<p>`; the heading is the `<{}>` of line {}",
                    first.name.text,
                    first.open_span().line()
                ),
            ),
        );
    }
}
