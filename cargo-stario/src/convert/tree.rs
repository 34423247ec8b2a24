//! The tree of a page as a browser builds it, in one list of nodes.
//!
//! The children of `<template>` are its content, and the content of `<noscript>`, which a browser
//! with scripts keeps as text, is the tree of that text.
//!
//! Invariant: adjacent text is one node, and every walk is a loop, so that depth costs no stack.

mod normalise;
mod sink;

use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, Parser, QualName, local_name, ns, parse_document, parse_fragment};

use self::sink::Sink;

/// The number of a node.
pub(super) type Id = usize;

/// The number of the node that holds the top level.
pub(super) const ROOT: Id = 0;

/// How deep a page may nest before the rest of it is not read. Browsers flatten pages that are half as
/// deep, and the time to parse one grows with the square of its depth.
pub(super) const DEEPEST: usize = 1024;

/// How much is parsed between two looks at the depth.
const PORTION: usize = 4096;

/// A page or a fragment.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// The line on which reading ended because of [`DEEPEST`].
    cut: Option<usize>,
}

/// One node.
#[derive(Debug)]
pub(super) struct Node {
    /// What it is.
    pub(super) data: Data,
    /// The node it is in.
    pub(super) parent: Option<Id>,
    /// The nodes in it.
    pub(super) children: Vec<Id>,
    /// The line on which the parser had read it.
    pub(super) line: usize,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Data {
    /// What holds other nodes and is none itself.
    Root,
    /// `<!DOCTYPE html>` and its predecessors.
    Doctype {
        /// Whether it is `<!DOCTYPE html>`.
        standard: bool,
    },
    /// Text, references decoded.
    Text(String),
    /// A comment.
    Comment(String),
    /// An element.
    Element(Element),
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: QualName,
    pub(super) attributes: Vec<Attribute>,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    /// With its prefix, as in `xlink:href`.
    pub(super) name: String,
    /// References decoded.
    pub(super) value: String,
}

/// A node, or an attribute of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) node: Id,
    pub(super) attribute: Option<usize>,
}

impl Element {
    pub(super) fn name(&self) -> &str {
        &self.name.local
    }

    pub(super) fn is_html(&self) -> bool {
        self.name.ns == ns!(html)
    }
}

impl Tree {
    /// Parses a document, or a fragment when the source does not start like a document.
    pub(super) fn parse(source: &str) -> Self {
        let mut tree = if is_document(source) {
            read(parse_document(Sink::new(), options(true)), source)
        } else {
            fragment(source, true)
        };
        tree.expand_noscript();
        tree.join_text();
        tree.normalise_attributes();
        tree
    }

    /// The line on which reading ended because the page nests deeper than [`DEEPEST`].
    pub(super) fn cut(&self) -> Option<usize> {
        self.cut
    }

    /// A node.
    pub(super) fn node(&self, id: Id) -> &Node {
        &self.nodes[id]
    }

    /// The element at a node.
    pub(super) fn element(&self, id: Id) -> Option<&Element> {
        match &self.nodes[id].data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// Every node below the root with its depth, parents before children.
    pub(super) fn walk(&self) -> Vec<(usize, Id)> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut stack: Vec<(usize, Id)> = self.nodes[ROOT]
            .children
            .iter()
            .rev()
            .map(|id| (0, *id))
            .collect();
        while let Some((depth, id)) = stack.pop() {
            order.push((depth, id));
            let children = self.nodes[id].children.iter().rev();
            stack.extend(children.map(|child| (depth + 1, *child)));
        }
        order
    }

    /// Replaces the text of a text or a comment.
    pub(super) fn set_text(&mut self, id: Id, replacement: String) {
        if let Data::Text(text) | Data::Comment(text) = &mut self.nodes[id].data {
            *text = replacement;
        }
    }

    /// Drops children that `keep` does not hold for.
    pub(super) fn retain(&mut self, keep: impl Fn(&Self, Id) -> bool) {
        for id in 0..self.nodes.len() {
            let children: Vec<Id> = self.nodes[id].children.clone();
            let kept = children
                .into_iter()
                .filter(|child| keep(self, *child))
                .collect();
            self.nodes[id].children = kept;
        }
    }
}

/// A list of children. Inside `<template>` every element may stand, table rows included.
fn fragment(source: &str, scripting: bool) -> Tree {
    let context = QualName::new(None, ns!(html), local_name!("template"));
    let parser = parse_fragment(
        Sink::new(),
        options(scripting),
        context,
        Vec::new(),
        scripting,
    );
    let mut tree = read(parser, source);
    tree.open_root();
    tree
}

/// Feeds the parser until the source ends or nests too deep.
fn read(mut parser: Parser<Sink>, source: &str) -> Tree {
    let mut rest = source;
    let mut cut = None;
    while !rest.is_empty() && cut.is_none() {
        let (portion, after) = rest.split_at(rest.floor_char_boundary(PORTION));
        parser.process(StrTendril::from(portion));
        cut = parser.tokenizer.sink.sink.line_when_deeper(DEEPEST);
        rest = after;
    }
    let mut tree = parser.finish().into_tree();
    tree.cut = cut.filter(|_| !rest.is_empty());
    tree
}

fn options(scripting: bool) -> ParseOpts {
    ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled: scripting,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    }
}

/// Whether the first tag is a doctype or one of `html`, `head` and `body`.
fn is_document(source: &str) -> bool {
    let mut rest = source.trim_start_matches('\u{FEFF}').trim_start();
    while let Some(comment) = rest
        .strip_prefix("<!--")
        .or_else(|| rest.strip_prefix("<?"))
    {
        let end = if rest.starts_with("<?") { ">" } else { "-->" };
        let Some((_, after)) = comment.split_once(end) else {
            return false;
        };
        rest = after.trim_start();
    }
    ["<!doctype", "<html", "<head", "<body"].iter().any(|tag| {
        rest.get(..tag.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(tag))
            && !rest[tag.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '-')
    })
}
