//! Writes the tree as the content of `html! { .. }`.
//!
//! One child per line, except for elements that fit on a line of their own with nothing but text, one
//! child, or text among others. What is written depends on the tree and on the indentation alone.

mod line;
mod tag;

use stario_syntax::html::{self, ElementKind};
use stario_syntax::parse::MAX_DEPTH;

use super::attributes::Names;
use super::problem::Reason;
use super::text;
use super::tree::{Data, Element, Id, Place, ROOT, Tree};

/// The width of a line, as rustfmt has it.
const WIDTH: usize = 100;
/// The least width for text, however deep it stands.
const TEXT_WIDTH: usize = 40;

/// A template, and what is not in it.
#[derive(Debug)]
pub(super) struct Printed {
    pub(super) text: String,
    /// Where in the text each node and attribute starts, in order.
    pub(super) marks: Vec<(usize, Place)>,
    pub(super) refusals: Vec<Refusal>,
}

/// Something that cannot be written.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    pub(super) place: Place,
    pub(super) reason: Reason,
}

/// Writes a tree.
pub(super) fn print(tree: &Tree) -> Printed {
    let mut printer = Printer {
        tree,
        names: Names::default(),
        printed: Printed {
            text: String::new(),
            marks: Vec::new(),
            refusals: Vec::new(),
        },
    };
    printer.children(
        ROOT,
        Level {
            indent: 1,
            depth: 1,
        },
    );
    printer.printed
}

/// How deep a node stands in the template, and how deep in the page: tags that cannot be written take
/// no indentation, but each of them is a level of the page.
#[derive(Clone, Copy)]
struct Level {
    indent: usize,
    depth: usize,
}

struct Printer<'a> {
    tree: &'a Tree,
    names: Names,
    printed: Printed,
}

impl Printer<'_> {
    fn children(&mut self, parent: Id, level: Level) {
        for child in self.tree.node(parent).children.clone() {
            self.child(child, level);
        }
    }

    fn child(&mut self, id: Id, level: Level) {
        let indent = level.indent;
        match &self.tree.node(id).data {
            Data::Root => {}
            Data::Doctype { standard } => self.doctype(id, *standard, indent),
            Data::Text(text) => self.text(id, text, indent),
            Data::Comment(text) => {
                self.line(indent);
                self.mark(id, None);
                let literal = text::own_syntax(text, false);
                self.push(&format!("<!-- {literal} -->\n"));
            }
            Data::Element(element) => self.element(id, element, level),
        }
    }

    fn doctype(&mut self, id: Id, standard: bool, indent: usize) {
        self.line(indent);
        self.mark(id, None);
        self.push("<!DOCTYPE html>\n");
        if !standard {
            let reason = Reason::new(
                "this doctype is written as `<!DOCTYPE html>`, the only one of HTML",
                "see whether the page looks the same: an old doctype can change the layout",
            );
            self.refuse(id, None, reason);
        }
    }

    fn text(&mut self, id: Id, text: &str, indent: usize) {
        if let Some(literal) = self.raw_text(id, text) {
            self.line(indent);
            self.mark(id, None);
            self.push(&literal);
            self.push("\n");
            return;
        }
        let width = WIDTH.saturating_sub(indent * 4).max(TEXT_WIDTH);
        for literal in text::lines(text, width) {
            self.line(indent);
            self.mark(id, None);
            self.push(&literal);
            self.push("\n");
        }
    }

    fn element(&mut self, id: Id, element: &Element, level: Level) {
        let Level { indent, depth } = level;
        if depth > MAX_DEPTH {
            let reason = Reason::new(
                format!("left out: a template nests no more than {MAX_DEPTH} levels deep"),
                "convert the inner part on its own and make it a component",
            );
            self.refuse(id, None, reason);
            return;
        }
        let inner = |indent| Level {
            indent,
            depth: depth + 1,
        };
        let name = element.name();
        if !self.names.element(name) {
            let reason = Reason::new(
                format!("the tags `<{name}>` are left out: Rust has no tokens for the name"),
                "a name consists of words and numbers, joined by `-`, `:` and `.`",
            );
            self.refuse(id, None, reason);
            self.children(id, inner(indent));
            return;
        }
        if self.one_line(id, element, indent) {
            return;
        }
        self.line(indent);
        self.open(id, element, Some(indent));
        self.push("\n");
        if !is_void(element) {
            self.children(id, inner(indent + 1));
            self.line(indent);
            self.mark(id, None);
            self.push(&format!("</{name}>\n"));
        }
    }

    /// The literal for text of `<script>` and `<style>`, which is sent as it is; in SVG, where these
    /// hold text like any other element does, the template escapes it.
    fn raw_text(&self, id: Id, text: &str) -> Option<String> {
        let parent = self.tree.element(self.tree.node(id).parent?)?;
        let known = html::element(parent.name())?;
        (known.kind == ElementKind::RawText).then(|| text::code(text))
    }

    fn line(&mut self, indent: usize) {
        for _ in 0..indent {
            self.push("    ");
        }
    }

    fn push(&mut self, text: &str) {
        self.printed.text.push_str(text);
    }

    fn mark(&mut self, node: Id, attribute: Option<usize>) {
        let place = Place { node, attribute };
        self.printed.marks.push((self.printed.text.len(), place));
    }

    fn refuse(&mut self, node: Id, attribute: Option<usize>, reason: Reason) {
        let place = Place { node, attribute };
        self.printed.refusals.push(Refusal { place, reason });
    }
}

fn is_void(element: &Element) -> bool {
    html::element(element.name()).is_some_and(|known| known.kind == ElementKind::Void)
}
