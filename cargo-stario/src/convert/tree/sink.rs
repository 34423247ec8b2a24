//! Builds the tree as the parser asks for it.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};
use std::sync::LazyLock;

use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute as ParsedAttribute, QualName, local_name, ns};

use super::{Attribute, Data, Element, Id, Node, ROOT, Tree};

/// The tree while it grows.
#[derive(Debug)]
pub(super) struct Sink {
    nodes: RefCell<Vec<Node>>,
    /// How deep each node was put.
    depths: RefCell<Vec<usize>>,
    deepest: Cell<usize>,
    /// The content of each `<template>`, with its element.
    contents: RefCell<Vec<(Id, Id)>>,
    /// `annotation-xml` elements that hold HTML.
    integration_points: RefCell<Vec<Id>>,
    line: Cell<usize>,
}

/// The name of what is no element; the parser asks for the names of elements only.
static NO_NAME: LazyLock<QualName> = LazyLock::new(|| QualName::new(None, ns!(), local_name!("")));

impl Sink {
    pub(super) fn new() -> Self {
        let sink = Self {
            nodes: RefCell::default(),
            depths: RefCell::default(),
            deepest: Cell::new(0),
            contents: RefCell::default(),
            integration_points: RefCell::default(),
            line: Cell::new(1),
        };
        sink.create(Data::Root);
        sink
    }

    /// The finished tree; what a fragment is parsed into is opened.
    pub(super) fn into_tree(self) -> Tree {
        let mut nodes = self.nodes.into_inner();
        for (template, content) in self.contents.into_inner() {
            adopt(&mut nodes, content, template);
        }
        Tree { nodes, cut: None }
    }

    /// The line that was reached, when a node was put deeper than `limit`.
    pub(super) fn line_when_deeper(&self, limit: usize) -> Option<usize> {
        (self.deepest.get() > limit).then(|| self.line.get())
    }

    fn create(&self, data: Data) -> Id {
        self.depths.borrow_mut().push(0);
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node {
            data,
            parent: None,
            children: Vec::new(),
            line: self.line.get(),
        });
        nodes.len() - 1
    }

    /// Puts a node, or text that joins the text before it, at a position among children.
    fn insert(&self, parent: Id, at: usize, child: NodeOrText<Id>) {
        let id = match child {
            NodeOrText::AppendNode(id) => id,
            NodeOrText::AppendText(text) => {
                let mut nodes = self.nodes.borrow_mut();
                let before = at
                    .checked_sub(1)
                    .and_then(|at| nodes[parent].children.get(at).copied());
                if let Some(before) = before
                    && let Data::Text(joined) = &mut nodes[before].data
                {
                    joined.push_str(&text);
                    return;
                }
                drop(nodes);
                self.create(Data::Text(text.to_string()))
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        nodes[parent].children.insert(at, id);
        nodes[id].parent = Some(parent);
        let mut depths = self.depths.borrow_mut();
        depths[id] = depths[parent] + 1;
        self.deepest.set(self.deepest.get().max(depths[id]));
    }

    fn length(&self, parent: Id) -> usize {
        self.nodes.borrow()[parent].children.len()
    }

    fn position(&self, id: Id) -> Option<(Id, usize)> {
        let nodes = self.nodes.borrow();
        let parent = nodes[id].parent?;
        let at = nodes[parent]
            .children
            .iter()
            .rposition(|child| *child == id)?;
        Some((parent, at))
    }
}

/// Moves all children of a node to the end of another one's.
fn adopt(nodes: &mut [Node], from: Id, to: Id) {
    let children = std::mem::take(&mut nodes[from].children);
    for child in &children {
        nodes[*child].parent = Some(to);
    }
    nodes[to].children.extend(children);
}

fn attributes(parsed: Vec<ParsedAttribute>) -> impl Iterator<Item = Attribute> {
    parsed.into_iter().map(|attribute| Attribute {
        name: match &attribute.name.prefix {
            Some(prefix) if !prefix.is_empty() => format!("{prefix}:{}", attribute.name.local),
            _ => attribute.name.local.to_string(),
        },
        value: attribute.value.to_string(),
    })
}

impl TreeSink for Sink {
    type Handle = Id;
    type Output = Self;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        ROOT
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Ref<'a, QualName> {
        Ref::map(self.nodes.borrow(), |nodes| match &nodes[*target].data {
            Data::Element(element) => &element.name,
            _ => &*NO_NAME,
        })
    }

    fn create_element(
        &self,
        name: QualName,
        parsed: Vec<ParsedAttribute>,
        flags: ElementFlags,
    ) -> Id {
        let attributes = attributes(parsed).collect();
        let id = self.create(Data::Element(Element { name, attributes }));
        if flags.template {
            let content = self.create(Data::Root);
            self.contents.borrow_mut().push((id, content));
        }
        if flags.mathml_annotation_xml_integration_point {
            self.integration_points.borrow_mut().push(id);
        }
        id
    }

    fn create_comment(&self, text: StrTendril) -> Id {
        self.create(Data::Comment(text.to_string()))
    }

    /// HTML has none: `<?xml ..>` is a comment.
    fn create_pi(&self, target: StrTendril, data: StrTendril) -> Id {
        self.create(Data::Comment(format!("?{target} {data}")))
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        self.insert(*parent, self.length(*parent), child);
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        if self.position(*element).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, name: StrTendril, public: StrTendril, system: StrTendril) {
        let standard = &*name == "html" && public.is_empty() && system.is_empty();
        let id = self.create(Data::Doctype { standard });
        self.append(&ROOT, NodeOrText::AppendNode(id));
    }

    fn get_template_contents(&self, target: &Id) -> Id {
        let contents = self.contents.borrow();
        let found = contents
            .iter()
            .rev()
            .find(|(template, _)| template == target);
        found.map_or(*target, |(_, content)| *content)
    }

    fn same_node(&self, one: &Id, other: &Id) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        if let NodeOrText::AppendNode(id) = &child {
            self.remove_from_parent(id);
        }
        if let Some((parent, at)) = self.position(*sibling) {
            self.insert(parent, at, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, parsed: Vec<ParsedAttribute>) {
        if let Data::Element(element) = &mut self.nodes.borrow_mut()[*target].data {
            for attribute in attributes(parsed) {
                if element
                    .attributes
                    .iter()
                    .all(|own| own.name != attribute.name)
                {
                    element.attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        if let Some((parent, at)) = self.position(*target) {
            let mut nodes = self.nodes.borrow_mut();
            nodes[parent].children.remove(at);
            nodes[*target].parent = None;
        }
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        adopt(&mut self.nodes.borrow_mut(), *node, *new_parent);
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Id) -> bool {
        self.integration_points.borrow().contains(target)
    }

    fn set_current_line(&self, line: u64) {
        self.line.set(usize::try_from(line).unwrap_or(usize::MAX));
    }
}
