//! Ids: each is there once.
//!
//! Two elements with one id are a mistake when the page that shows one surely shows the other: when
//! the branches around the outer one are also around the inner one. Branches beside each other may
//! exclude each other, so their ids do not meet.

use crate::ast::{Element, Node};
use crate::check::given;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// A literal id and the place of its element.
pub(super) struct Id<'a> {
    pub(super) text: &'a str,
    pub(super) element: &'a Element,
    /// The branches around the element, outermost first, by number.
    path: Vec<usize>,
}

/// Finds every literal id and reports those that are there twice.
pub(super) fn check<'a>(nodes: &'a [Node], diagnostics: &mut Diagnostics) -> Vec<Id<'a>> {
    let mut ids = Ids {
        found: Vec::new(),
        path: Vec::new(),
        branches: 0,
    };
    ids.walk(nodes);
    for (index, id) in ids.found.iter().enumerate() {
        let (earlier, _) = ids.found.split_at(index);
        let twice = earlier.iter().find(|other| {
            other.text == id.text
                && (other.path.starts_with(&id.path) || id.path.starts_with(&other.path))
        });
        let (Some(other), Some(named)) = (twice, given::find(&id.element.tag, "id")) else {
            continue;
        };
        let span = named
            .value
            .as_ref()
            .map_or_else(|| named.name.span(), crate::ast::Value::span);
        diagnostics.push(
            Diagnostic::error(span, format!("the id `{}` is there twice", id.text))
                .help(format!(
                    "choose another; the first is on the `<{}>` of line {}",
                    other.element.name.text,
                    other.element.open_span().line()
                ))
                .note("labels, links and updates of the page find only the first"),
        );
    }
    ids.found
}

struct Ids<'a> {
    found: Vec<Id<'a>>,
    path: Vec<usize>,
    branches: usize,
}

impl<'a> Ids<'a> {
    fn walk(&mut self, nodes: &'a [Node]) {
        for node in nodes {
            match node {
                Node::Element(element) => {
                    let id = given::value(&element.tag, "id");
                    if let Some(text) = id.filter(|text| !text.is_empty()) {
                        self.found.push(Id {
                            text,
                            element,
                            path: self.path.clone(),
                        });
                    }
                    // A template is a document of its own, once per use.
                    if element.name.text == "template" {
                        self.branch(&element.tag.children);
                    } else {
                        self.walk(&element.tag.children);
                    }
                }
                _ => node.for_each_body(&mut |body| self.branch(body)),
            }
        }
    }

    /// The bodies of one `if` or `match` get numbers of their own, as do those of two.
    fn branch(&mut self, nodes: &'a [Node]) {
        self.branches += 1;
        self.path.push(self.branches);
        self.walk(nodes);
        self.path.pop();
    }
}
