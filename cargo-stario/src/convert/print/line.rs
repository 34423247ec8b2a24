//! Elements that fit on a line of their own.

use super::{Printer, TEXT_WIDTH, WIDTH, is_void};
use crate::convert::text;
use crate::convert::tree::{Data, Element, Id};

impl Printer<'_> {
    /// Writes an element on one line when it fits; otherwise nothing.
    pub(super) fn one_line(&mut self, id: Id, element: &Element, indent: usize) -> bool {
        let children = &self.tree.node(id).children;
        let is_flow = |id: &Id| match &self.tree.node(*id).data {
            Data::Text(text) => !text.trim().is_empty(),
            _ => false,
        };
        let shape = children.len() <= 1 || children.iter().any(is_flow);
        let outermost = element.is_html() && matches!(element.name(), "html" | "head" | "body");
        if !shape || (outermost && !children.is_empty()) {
            return false;
        }
        let before = (
            self.printed.text.len(),
            self.printed.marks.len(),
            self.printed.refusals.len(),
        );
        self.line(indent);
        let budget = before.0 + WIDTH.max(indent * 4 + TEXT_WIDTH);
        if self.flat(id, budget) {
            self.push("\n");
            return true;
        }
        self.printed.text.truncate(before.0);
        self.printed.marks.truncate(before.1);
        self.printed.refusals.truncate(before.2);
        false
    }

    /// Writes a node without a line break, up to a length of the whole text.
    fn flat(&mut self, id: Id, budget: usize) -> bool {
        match &self.tree.node(id).data {
            Data::Root | Data::Doctype { .. } | Data::Comment(_) => return false,
            Data::Text(text) => {
                if text.len() > WIDTH {
                    return false;
                }
                self.mark(id, None);
                if let Some(literal) = self.raw_text(id, text) {
                    self.push(&literal);
                    return self.printed.text.len() <= budget && !literal.contains('\n');
                }
                self.push(&text::interpolated(text));
            }
            Data::Element(element) => {
                if !self.names.element(element.name()) {
                    return false;
                }
                let start = self.printed.text.len();
                self.open(id, element, None);
                if self.printed.text.len() > budget || self.printed.text[start..].contains('\n') {
                    return false;
                }
                if is_void(element) {
                    return true;
                }
                for child in self.tree.node(id).children.clone() {
                    if !self.flat(child, budget) {
                        return false;
                    }
                }
                if self.tree.node(id).children.is_empty() && !element.is_html() {
                    self.printed.text.pop();
                    self.push("/>");
                } else {
                    self.mark(id, None);
                    self.push(&format!("</{}>", element.name()));
                }
            }
        }
        self.printed.text.len() <= budget
    }
}
