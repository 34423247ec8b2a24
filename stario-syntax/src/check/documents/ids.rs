//! Ids: each is there once.
//!
//! Two elements with one id are a mistake when the page that shows one surely shows the other: when
//! the branches around the outer one are also around the inner one. Branches beside each other may
//! exclude each other, so their ids do not meet. In the body of a `for` one element is there once for
//! every turn, unless a branch inside the loop picks the turn.

use proc_macro2::{TokenStream, TokenTree};

use crate::ast::{Element, For, Node};
use crate::check::given;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// A literal id and the place of its element.
pub(super) struct Id<'a> {
    pub(super) text: &'a str,
    pub(super) element: &'a Element,
    /// The branches around the element, outermost first, by number.
    path: Vec<usize>,
    /// The loop whose every turn shows the element.
    turns: Option<&'a For>,
}

/// Finds every literal id and reports those that are there twice.
pub(super) fn check<'a>(nodes: &'a [Node], diagnostics: &mut Diagnostics) -> Vec<Id<'a>> {
    let mut ids = Ids {
        found: Vec::new(),
        path: Vec::new(),
        turns: None,
        branches: 0,
    };
    ids.walk(nodes);
    for (index, id) in ids.found.iter().enumerate() {
        let (earlier, _) = ids.found.split_at(index);
        let twice = earlier.iter().find(|other| {
            other.text == id.text
                && (other.path.starts_with(&id.path) || id.path.starts_with(&other.path))
        });
        let Some(named) = given::find(&id.element.tag, "id") else {
            continue;
        };
        let span = named
            .value
            .as_ref()
            .map_or_else(|| named.name.span(), crate::ast::Value::span);
        let error = if let Some(other) = twice {
            Diagnostic::error(span, format!("the id `{}` is there twice", id.text)).help(format!(
                "choose another; the first is on the `<{}>` of line {}",
                other.element.name.text,
                other.element.open_span().line()
            ))
        } else if let Some(turns) = id.turns {
            Diagnostic::error(
                span,
                format!(
                    "the id `{}` is there once for every turn of the loop",
                    id.text
                ),
            )
            .help(match bound(&turns.pattern) {
                Some(name) => format!("write `id=\"{}-{{{name}}}\"`", id.text),
                None => "write a value that every turn has for itself: `id={..}`".to_owned(),
            })
        } else {
            continue;
        };
        diagnostics.push(error.note("labels, links and updates of the page find only the first"));
    }
    ids.found
}

struct Ids<'a> {
    found: Vec<Id<'a>>,
    path: Vec<usize>,
    turns: Option<&'a For>,
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
                            turns: self.turns,
                        });
                    }
                    // A template is a document of its own, once per use.
                    if element.name.text == "template" {
                        self.inside(None, &element.tag.children);
                    } else {
                        self.walk(&element.tag.children);
                    }
                }
                Node::For(turns) => self.inside(Some(turns), &turns.body.nodes),
                Node::Component(component) => self.inside(self.turns, &component.tag.children),
                _ => node.for_each_body(&mut |body| self.inside(None, body)),
            }
        }
    }

    /// The bodies of one `if` or `match` get numbers of their own, as do those of two.
    fn inside(&mut self, turns: Option<&'a For>, nodes: &'a [Node]) {
        self.branches += 1;
        self.path.push(self.branches);
        let outer = std::mem::replace(&mut self.turns, turns);
        self.walk(nodes);
        self.turns = outer;
        self.path.pop();
    }
}

/// The first name that a pattern binds: `i` of `(i, Item { name, .. })`.
fn bound(pattern: &TokenStream) -> Option<String> {
    pattern.clone().into_iter().find_map(|token| match token {
        TokenTree::Ident(name) => {
            let name = name.to_string();
            let is_bound = name.starts_with(|first: char| first.is_lowercase())
                && !["mut", "ref", "box"].contains(&name.as_str());
            is_bound.then_some(name)
        }
        TokenTree::Group(group) => bound(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}
