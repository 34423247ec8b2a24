//! Headings: readers of screens and search engines take them for the table of contents.

use super::found::Found;
use super::names::may_have_text;
use super::outline::{Outline, Place, never};
use crate::ast::{Element, Node};
use crate::diagnostic::Diagnostic;
use crate::html::is_custom_element;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        if rank(element).is_some() && !may_have_text(element) {
            let name = element.name.text.as_str();
            found.push(
                at,
                Diagnostic::warning(
                    "empty_heading",
                    element.open_span(),
                    format!("`<{name}>` has no text"),
                )
                .help("write its text, or remove it")
                .note("screen readers list headings, and this one as nothing"),
            );
        }
    }
    Walk { outline, found }.list(outline.children(None), None);
}

/// The last heading, when it is known.
type Last = Option<u32>;

/// HTML standard, 4.3.11: a heading is at most one level below the one before it.
struct Walk<'w, 'o> {
    outline: &'w Outline<'w>,
    found: &'w mut Found<'o>,
}

impl<'w> Walk<'w, '_> {
    fn list<'p>(
        &mut self,
        places: impl Iterator<Item = (usize, &'p Place<'w>)>,
        mut last: Last,
    ) -> Last
    where
        'w: 'p,
    {
        for (at, place) in places {
            last = self.node(at, place.node, last);
        }
        last
    }

    fn node(&mut self, at: usize, node: &Node, last: Last) -> Last {
        let outline = self.outline;
        match node {
            Node::Element(element) => self.element(at, element, last),
            // What they render may have headings.
            Node::Splice(_) => None,
            Node::Component(_) => {
                self.list(outline.children(Some(at)), None);
                None
            }
            Node::If(_) | Node::For(_) | Node::Match(_) => {
                let mut after = last;
                let children: Vec<_> = outline.children(Some(at)).collect();
                for branch in children.chunk_by(|one, other| one.1.branch == other.1.branch) {
                    if self.list(branch.iter().copied(), last) != last {
                        after = None;
                    }
                }
                after
            }
            Node::Unfinished(_)
            | Node::Doctype(_)
            | Node::Comment(_)
            | Node::Text(_)
            | Node::Let(_) => last,
        }
    }

    fn element(&mut self, at: usize, element: &Element, last: Last) -> Last {
        let outline = self.outline;
        let name = element.name.text.as_str();
        if let Some(rank) = rank(element) {
            if let Some(last) = last.filter(|last| rank > last + 1) {
                self.found.push(
                    at,
                    Diagnostic::warning(
                        "skipped_heading",
                        element.open_span(),
                        format!("`<{name}>` follows `<h{last}>` and skips a level"),
                    )
                    .help(format!(
                        "write `<h{}>`, and change its size with CSS",
                        last + 1
                    ))
                    .note("the levels of headings are the table of contents of the page"),
                );
            }
            return Some(rank);
        }
        let children = outline.children(Some(at));
        if matches!(name, "dialog" | "svg" | "template") {
            self.list(children, None);
            last
        } else if is_custom_element(name) || !never(element, "headingoffset") {
            self.list(children, None);
            None
        } else {
            self.list(children, last)
        }
    }
}

/// The level of a heading.
fn rank(element: &Element) -> Option<u32> {
    match element.name.text.as_str() {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        "h5" => Some(5),
        "h6" => Some(6),
        _ => None,
    }
}
