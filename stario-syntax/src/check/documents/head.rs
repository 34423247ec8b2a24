//! What a whole page says about itself: its title, its encoding.

use super::{any_node, each_element, is_client};
use crate::ast::{Element, Node, Tag};
use crate::check::given::{Presence, presence};
use crate::check::names;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Checks an `<html>` element at the root of a template.
pub(super) fn check(page: &Element, diagnostics: &mut Diagnostics) {
    let Some(head) = head(page) else {
        let is_hidden = page.tag.has_lost_children || page.tag.children.iter().any(may_hold_head);
        if !is_hidden {
            diagnostics.push(
                Diagnostic::error(page.open_span(), "`<html>` needs a `<head>`").help(
                    "start it with `<head><meta charset=\"utf-8\"><title>\"..\"</title></head>`",
                ),
            );
        }
        return;
    };
    if head.tag.is_unclosed() {
        // Its end was reported; what seems to be in it may be after it.
        return;
    }
    only_one(&head.tag, diagnostics);
    if shows_all(head) && !holds(head, &|element| element.name.text == "title") {
        diagnostics.push(
            Diagnostic::error(head.open_span(), "`<head>` needs a `<title>`")
                .help("name the page: `<title>\"..\"</title>`")
                .note("tabs, bookmarks and search results show it"),
        );
    }
}

/// The head of a page that surely does not name the encoding.
pub(in crate::check) fn without_encoding(page: &Element) -> Option<&Element> {
    head(page).filter(|head| shows_all(head) && !holds(head, &declares_encoding))
}

fn head(page: &Element) -> Option<&Element> {
    page.tag.children.iter().find_map(|node| match node {
        Node::Element(element) if element.name.text == "head" => Some(element),
        _ => None,
    })
}

/// Whether all that is in a head is written in the template.
fn shows_all(head: &Element) -> bool {
    !head.tag.has_lost_children && !any_node(&head.tag.children, &is_opaque)
}

fn holds(head: &Element, is: &dyn Fn(&Element) -> bool) -> bool {
    let mut found = false;
    each_element(&head.tag.children, &mut |element| found |= is(element));
    found
}

/// A component or a value that may be the head, or a branch that holds it.
fn may_hold_head(node: &Node) -> bool {
    matches!(
        node,
        Node::Component(_) | Node::Splice(_) | Node::If(_) | Node::For(_) | Node::Match(_)
    ) || names::is_unknown_element(node)
}

fn is_opaque(node: &Node) -> bool {
    match node {
        Node::Splice(_) => true,
        Node::Component(component) => !is_client(component),
        _ => names::is_unknown_element(node),
    }
}

fn declares_encoding(element: &Element) -> bool {
    element.name.text == "meta"
        && (element.tag.is_broken
            || presence(&element.tag, "charset") != Presence::Never
            || presence(&element.tag, "http-equiv") != Presence::Never)
}

type Test = fn(&Element) -> bool;

/// Of these, the browser takes the first and ignores the rest.
fn only_one(head: &Tag, diagnostics: &mut Diagnostics) {
    let kinds: [(&str, Test); 3] = [
        ("<title>", |element| element.name.text == "title"),
        ("<base>", |element| element.name.text == "base"),
        ("<meta charset>", |element| {
            element.name.text == "meta" && presence(&element.tag, "charset") == Presence::Always
        }),
    ];
    for (what, is) in kinds {
        let mut found = head.children.iter().filter_map(|node| match node {
            Node::Element(element) if is(element) => Some(element),
            _ => None,
        });
        let Some(first) = found.next() else { continue };
        for again in found {
            diagnostics.push(
                Diagnostic::error(
                    again.open_span(),
                    format!("`<head>` can have only one `{what}`"),
                )
                .help(format!(
                    "remove it, or that of line {}",
                    first.open_span().line()
                ))
                .note("the browser takes the first"),
            );
        }
    }
}
