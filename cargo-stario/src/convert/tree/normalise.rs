//! One form for what the parser builds in several: the root of a fragment, adjacent text, the content
//! of `<noscript>`, boolean attributes.

use html5ever::ns;
use stario_syntax::html::{self, AttributeKind};

use super::{Data, Id, ROOT, Tree, fragment};

impl Tree {
    /// A fragment is parsed into an `<html>` of its own; its children are the fragment.
    pub(super) fn open_root(&mut self) {
        if let [html] = *self.nodes[ROOT].children.as_slice() {
            let children = std::mem::take(&mut self.nodes[html].children);
            for child in &children {
                self.nodes[*child].parent = Some(ROOT);
            }
            self.nodes[ROOT].children = children;
        }
    }

    /// Joins text that became adjacent when the parser moved what was between.
    pub(super) fn join_text(&mut self) {
        for id in 0..self.nodes.len() {
            let children = std::mem::take(&mut self.nodes[id].children);
            let mut joined: Vec<Id> = Vec::with_capacity(children.len());
            for child in children {
                let text = match (&self.nodes[child].data, joined.last()) {
                    (Data::Text(text), Some(_)) => text.clone(),
                    _ => String::new(),
                };
                let before = joined.last().copied().filter(|_| !text.is_empty());
                if let Some(Data::Text(before)) = before.map(|id| &mut self.nodes[id].data) {
                    before.push_str(&text);
                } else {
                    joined.push(child);
                }
            }
            self.nodes[id].children = joined;
        }
    }

    /// Replaces the text of `<noscript>` by its tree.
    pub(super) fn expand_noscript(&mut self) {
        for (_, id) in self.walk() {
            let is_noscript = self
                .element(id)
                .is_some_and(|element| element.is_html() && element.name() == "noscript");
            if let (true, [child]) = (is_noscript, self.nodes[id].children.as_slice())
                && let Data::Text(text) = &self.nodes[*child].data
            {
                let line = self.nodes[id].line;
                let inner = fragment(text, false);
                self.graft(id, line, inner);
            }
        }
    }

    fn graft(&mut self, parent: Id, line: usize, inner: Self) {
        let offset = self.nodes.len();
        let moved = |id: Id| if id == ROOT { parent } else { id + offset - 1 };
        for (index, mut node) in inner.nodes.into_iter().enumerate() {
            node.children
                .iter_mut()
                .for_each(|child| *child = moved(*child));
            if index == ROOT {
                self.nodes[parent].children = node.children;
            } else {
                node.parent = node.parent.map(moved);
                node.line += line.saturating_sub(1);
                self.nodes.push(node);
            }
        }
    }

    /// A boolean attribute may hold its own name (HTML standard, 2.3.2), which says the same as
    /// nothing.
    pub(super) fn normalise_attributes(&mut self) {
        for node in &mut self.nodes {
            let Data::Element(element) = &mut node.data else {
                continue;
            };
            let Some(known) =
                html::element(&element.name.local).filter(|_| element.name.ns == ns!(html))
            else {
                continue;
            };
            for attribute in &mut element.attributes {
                if attribute.value.eq_ignore_ascii_case(&attribute.name)
                    && html::attribute(known, &attribute.name) == Some(AttributeKind::Boolean)
                {
                    attribute.value.clear();
                }
            }
        }
    }
}
