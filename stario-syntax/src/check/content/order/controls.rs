//! A `<label>` has one form field.

use super::super::frame::Frame;
use crate::ast::{Element, Node};
use crate::check::given;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::content::{self, Categories};

/// Checks the form fields inside a `<label>`.
pub(super) fn check(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let target = given::value(&frame.element.tag, "for");
    let mut fields = Fields {
        target,
        first: None,
        diagnostics,
    };
    fields.walk(&frame.element.tag.children);
}

struct Fields<'a, 'd> {
    /// The literal value of `for`.
    target: Option<&'a str>,
    first: Option<&'a Element>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Fields<'a, '_> {
    fn walk(&mut self, nodes: &'a [Node]) {
        for node in nodes {
            match node {
                Node::Element(element) => {
                    if is_field(element) {
                        self.field(element);
                    }
                    self.walk(&element.tag.children);
                }
                Node::Component(_) => {}
                // What a branch shows does not count beside it: another one may exclude it.
                _ => node.for_each_body(&mut |body| {
                    let outside = self.first;
                    self.walk(body);
                    self.first = outside;
                }),
            }
        }
    }

    fn field(&mut self, element: &'a Element) {
        let name = element.name.text.as_str();
        if let Some(first) = self.first {
            self.diagnostics.push(
                Diagnostic::error(
                    element.open_span(),
                    format!("`<{name}>` is the second form field of this `<label>`"),
                )
                .help(format!(
                    "give it a `<label>` of its own; the first is the `<{}>` of line {}",
                    first.name.text,
                    first.open_span().line()
                ))
                .note("a click on the label goes to the first"),
            );
            return;
        }
        self.first = Some(element);
        let Some(target) = self.target else {
            return;
        };
        let own = match given::find(&element.tag, "id") {
            Some(id) => given::literal(id),
            None if given::has_spread(&element.tag) => return,
            None => Some(""),
        };
        if own.is_some_and(|own| own != target) {
            self.diagnostics.push(
                Diagnostic::error(
                    element.open_span(),
                    format!("this `<label>` is for `{target}`, and not for the `<{name}>` in it"),
                )
                .help(format!("give the `<{name}>` that id: `id=\"{target}\"`"))
                .help("remove the `for`: a label is for the field that it holds"),
            );
        }
    }
}

/// Whether a label can be for it (HTML standard, 4.10.2).
fn is_field(element: &Element) -> bool {
    let row = content::of(&element.name.text);
    row.is_some_and(|row| row.categories.intersects(Categories::LABELABLE))
        && (element.name.text != "input"
            || match given::find(&element.tag, "type") {
                Some(kind) => {
                    given::literal(kind).is_some_and(|kind| !kind.eq_ignore_ascii_case("hidden"))
                }
                None => !given::has_spread(&element.tag),
            })
}
