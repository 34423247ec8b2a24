//! Whole templates: ids and what names them, and what a whole page must have.
//!
//! A template is a whole page when `<html>` stands at its root. Only then can something be missing,
//! and only where no component and no value from Rust could provide it.

mod head;

pub(super) use self::head::without_encoding;
pub(super) use self::references::may_add_ids;
mod ids;
mod references;

use crate::ast::{Component, Element, Node};
use crate::diagnostic::Diagnostics;

/// Checks a template as a whole.
pub(super) fn check(nodes: &[Node], diagnostics: &mut Diagnostics) {
    let page = nodes.iter().find_map(|node| match node {
        Node::Element(element) if element.name.text == "html" => Some(element),
        _ => None,
    });
    if let Some(page) = page {
        head::check(page, diagnostics);
    }
    let ids = ids::check(nodes, diagnostics);
    references::check(nodes, &ids, page.is_some(), diagnostics);
}

/// Stario's own component for the client, which adds a script and nothing else.
fn is_client(component: &Component) -> bool {
    component.text.rsplit("::").next().map(str::trim) == Some("Datastar")
}

/// Calls `visit` with every element below a list of nodes, those of branches and components included.
fn each_element<'a>(nodes: &'a [Node], visit: &mut dyn FnMut(&'a Element)) {
    for node in nodes {
        if let Node::Element(element) = node {
            visit(element);
        }
        node.for_each_body(&mut |body| each_element(body, visit));
    }
}

/// Whether a node at any depth may add elements that the template does not show.
fn any_node(nodes: &[Node], is: &dyn Fn(&Node) -> bool) -> bool {
    nodes.iter().any(|node| {
        let mut found = is(node);
        if !found {
            node.for_each_body(&mut |body| found = found || any_node(body, is));
        }
        found
    })
}
