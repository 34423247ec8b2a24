//! The children of one element among each other: which come first, which must be there, which only once.
//!
//! A component, a value from Rust or a branch may put anything in its place, so rules about what is
//! missing or first hold only where none of them stands.

mod choices;
mod controls;
mod groups;
mod media;
mod ruby;
mod time;

use super::frame::Frame;
use super::placement;
use crate::ast::{Element, Node};
use crate::check::names;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::content::Model;

/// Checks the children of an element of HTML.
pub(super) fn check(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    match frame.name {
        "html" => {
            ranks(frame, &[&["head"], &["body"]], diagnostics);
            once(frame, &["head", "body"], diagnostics);
        }
        "table" => table(frame, diagnostics),
        "details" => {
            first(frame, "summary", diagnostics);
            missing(
                frame,
                "summary",
                "the browser shows a label of its own in its place",
                diagnostics,
            );
        }
        "fieldset" | "optgroup" => first(frame, "legend", diagnostics),
        "select" => {
            first(frame, "button", diagnostics);
            choices::check(frame, diagnostics);
        }
        "time" => time::check(frame, diagnostics),
        "figure" => figcaption(frame, diagnostics),
        "dl" => groups::list(frame, diagnostics),
        "div" if frame.up.is_some_and(|up| up.name == "dl") => groups::group(frame, diagnostics),
        "hgroup" => groups::headings(frame, diagnostics),
        "ruby" => ruby::check(frame, diagnostics),
        "picture" => {
            media::sources(frame, diagnostics);
            ranks(frame, &[&["source"], &["img"]], diagnostics);
            once(frame, &["img"], diagnostics);
            missing(
                frame,
                "img",
                "the `<img>` is what the browser shows; every `<source>` only offers it a file",
                diagnostics,
            );
        }
        "audio" | "video" => media::check(frame, diagnostics),
        "label" => controls::check(frame, diagnostics),
        _ => {}
    }
}

/// The elements among the children, outside of branches.
fn elements<'a>(frame: &Frame<'a>) -> impl Iterator<Item = &'a Element> + use<'a> {
    frame
        .element
        .tag
        .children
        .iter()
        .filter_map(|node| match node {
            Node::Element(element) => Some(element),
            _ => None,
        })
}

/// Whether the children may be all there is, and each of them may be there: only then something is missing.
fn is_complete(frame: &Frame<'_>) -> bool {
    let (Model::Children(model), _) = frame.model() else {
        return false;
    };
    !frame.element.tag.has_lost_children
        && frame.element.tag.children.iter().all(|node| match node {
            Node::Element(child) => placement::categories(child)
                .is_some_and(|categories| model.takes(&child.name.text, categories)),
            Node::Text(_) => model.text || !is_content(node),
            _ => !is_opaque(node),
        })
}

/// Whether a node may put elements in its place that the template does not show.
fn is_opaque(node: &Node) -> bool {
    matches!(
        node,
        Node::Component(_) | Node::Splice(_) | Node::If(_) | Node::For(_) | Node::Match(_)
    ) || names::is_unknown_element(node)
}

/// Whether a node is an element, or text that is more than white space.
fn is_content(node: &Node) -> bool {
    match node {
        Node::Element(_) => true,
        Node::Text(text) => !text.literal.text().trim_ascii().is_empty(),
        _ => false,
    }
}

fn table(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let order: &[&[&str]] = &[
        &["caption"],
        &["colgroup"],
        &["thead"],
        &["tbody", "tr"],
        &["tfoot"],
    ];
    ranks(frame, order, diagnostics);
    once(frame, &["caption", "thead", "tfoot"], diagnostics);
}

/// Children of an earlier rank stand before those of a later one.
fn ranks(frame: &Frame<'_>, order: &[&[&str]], diagnostics: &mut Diagnostics) {
    let mut highest: Option<(usize, &Element)> = None;
    for child in elements(frame) {
        let name = child.name.text.as_str();
        let Some(rank) = order.iter().position(|names| names.contains(&name)) else {
            continue;
        };
        match highest {
            Some((reached, before)) if rank < reached => diagnostics.push(
                Diagnostic::error(
                    child.open_span(),
                    format!(
                        "`<{name}>` must stand before `<{}>` in `<{}>`",
                        before.name.text, frame.name
                    ),
                )
                .help(format!(
                    "move it before the `<{}>` of line {}",
                    before.name.text,
                    before.open_span().line()
                )),
            ),
            _ => highest = Some((rank, child)),
        }
    }
}

/// Each of these children is there at most once.
fn once(frame: &Frame<'_>, names: &[&str], diagnostics: &mut Diagnostics) {
    for name in names {
        let mut found = elements(frame).filter(|child| child.name.text == *name);
        let Some(earlier) = found.next() else {
            continue;
        };
        for child in found {
            diagnostics.push(
                Diagnostic::error(
                    child.open_span(),
                    format!("`<{}>` can have only one `<{name}>`", frame.name),
                )
                .help(format!(
                    "remove it, or join it with that of line {}",
                    earlier.open_span().line()
                )),
            );
        }
    }
}

/// The named child, where there is one, is the first.
fn first(frame: &Frame<'_>, name: &str, diagnostics: &mut Diagnostics) {
    let mut before = false;
    for node in &frame.element.tag.children {
        match node {
            Node::Element(child) if child.name.text == name => {
                if before {
                    diagnostics.push(
                        Diagnostic::error(
                            child.open_span(),
                            format!("`<{name}>` must be the first child of `<{}>`", frame.name),
                        )
                        .help(format!(
                            "move it to the start of the `<{}>` of line {}",
                            frame.name,
                            frame.line()
                        )),
                    );
                }
                before = true;
            }
            _ => before |= is_content(node),
        }
    }
}

/// The named child must be there, unless something may put it there.
fn missing(frame: &Frame<'_>, name: &str, reason: &str, diagnostics: &mut Diagnostics) {
    let children = &frame.element.tag.children;
    let (what, help) = match name {
        "summary" => ("a `<summary>`", "start it with `<summary>\"..\"</summary>`"),
        _ => ("an `<img>`", "end it with `<img src=\"..\" alt=\"..\">`"),
    };
    let is_hidden = frame.element.tag.has_lost_children || children.iter().any(is_opaque);
    if is_hidden || elements(frame).any(|child| child.name.text == name) {
        return;
    }
    diagnostics.push(
        Diagnostic::error(
            frame.element.open_span(),
            format!("`<{}>` needs {what}", frame.name),
        )
        .help(help)
        .note(reason),
    );
}

/// A caption is the first or the last child.
fn figcaption(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    once(frame, &["figcaption"], diagnostics);
    let children = &frame.element.tag.children;
    let is_caption =
        |node: &&Node| matches!(node, Node::Element(child) if child.name.text == "figcaption");
    let Some(index) = children.iter().position(|node| is_caption(&node)) else {
        return;
    };
    let (before, after) = children.split_at(index);
    let surrounded = before.iter().any(is_content)
        && after
            .iter()
            .skip(1)
            .any(|node| is_content(node) && !is_caption(&node));
    if let (true, Some(Node::Element(caption))) = (surrounded, children.get(index)) {
        diagnostics.push(
            Diagnostic::error(
                caption.open_span(),
                "`<figcaption>` must be the first or the last child of `<figure>`",
            )
            .help("move it to the start or to the end"),
        );
    }
}
