//! The nodes of a template in source order, each with what is around it.

use crate::ast::{Element, Node};
use crate::check::given::{Presence, find, may_be_added, presence};

/// All nodes of a template.
pub(super) struct Outline<'a> {
    places: Vec<Place<'a>>,
    /// The branch around each branch; the first is the template itself.
    branches: Vec<usize>,
}

/// A node and where it stands.
pub(super) struct Place<'a> {
    pub(super) node: &'a Node,
    /// The branch it stands in: the body of a control flow, a component or a `<template>`.
    pub(super) branch: usize,
    parent: Option<usize>,
    /// The index behind the last node inside this one.
    end: usize,
    /// Whether it is inside `<svg>` or `<math>`, where names have other meanings.
    foreign: bool,
}

impl<'a> Outline<'a> {
    pub(super) fn of(nodes: &'a [Node]) -> Self {
        let mut outline = Self {
            places: Vec::new(),
            branches: vec![0],
        };
        outline.add(nodes, None, 0, false);
        outline
    }

    fn add(&mut self, nodes: &'a [Node], parent: Option<usize>, branch: usize, foreign: bool) {
        for node in nodes {
            let at = self.places.len();
            self.places.push(Place {
                node,
                branch,
                parent,
                end: at + 1,
                foreign,
            });
            let name = match node {
                Node::Element(element) => element.name.text.as_str(),
                _ => "",
            };
            let is_branch = !matches!(node, Node::Element(_)) || name == "template";
            let foreign = match name {
                "svg" | "math" => true,
                "foreignObject" => false,
                _ => foreign,
            };
            node.for_each_body(&mut |body| {
                let inside = if is_branch {
                    self.branches.push(branch);
                    self.branches.len() - 1
                } else {
                    branch
                };
                self.add(body, Some(at), inside, foreign);
            });
            self.places[at].end = self.places.len();
        }
    }

    /// Every node with its index.
    pub(super) fn places(&self) -> impl Iterator<Item = (usize, &Place<'a>)> {
        self.places.iter().enumerate()
    }

    /// Every element of HTML with its index.
    pub(super) fn elements(&self) -> impl Iterator<Item = (usize, &'a Element)> {
        self.places().filter_map(|(at, place)| match place.node {
            Node::Element(element) if !place.foreign => Some((at, element)),
            _ => None,
        })
    }

    /// The nodes directly inside a node, or the roots of the template.
    pub(super) fn children(&self, at: Option<usize>) -> impl Iterator<Item = (usize, &Place<'a>)> {
        let (mut next, end) = match at.and_then(|at| self.places.get(at).map(|place| (at, place))) {
            Some((at, place)) => (at + 1, place.end),
            None => (0, self.places.len()),
        };
        std::iter::from_fn(move || {
            let place = self.places.get(next).filter(|_| next < end)?;
            let at = std::mem::replace(&mut next, place.end);
            Some((at, place))
        })
    }

    /// The nodes at any depth inside a node.
    pub(super) fn inside(&self, at: usize) -> impl Iterator<Item = &'a Node> {
        let end = self.places.get(at).map_or(0, |place| place.end);
        let inside = self.places.get(at + 1..end).unwrap_or_default();
        inside.iter().map(|place| place.node)
    }

    /// The nodes around a node, innermost first, with their indices.
    pub(super) fn around(&self, at: usize) -> impl Iterator<Item = (usize, &'a Node)> {
        let parent = |at: usize| self.places.get(at).and_then(|place| place.parent);
        std::iter::successors(parent(at), move |at| parent(*at))
            .filter_map(|at| self.places.get(at).map(|place| (at, place.node)))
    }

    /// The innermost element of a name around a node.
    pub(super) fn holder(&self, at: usize, name: &str) -> Option<&'a Element> {
        self.around(at).find_map(|(_, node)| match node {
            Node::Element(element) if element.name.text == name => Some(element),
            _ => None,
        })
    }

    /// Whether a page that shows one of two nodes surely shows the other: the branches around the
    /// outer one are also around the inner one.
    pub(super) fn together(&self, one: usize, other: usize) -> bool {
        let branch = |at: usize| self.places.get(at).map_or(0, |place| place.branch);
        let (one, other) = (branch(one), branch(other));
        self.is_in_branch(one, other) || self.is_in_branch(other, one)
    }

    fn is_in_branch(&self, inner: usize, outer: usize) -> bool {
        let mut branch = inner;
        while branch > outer {
            branch = self.branches.get(branch).copied().unwrap_or_default();
        }
        branch == outer
    }
}

/// Whether an attribute is surely not there. Without errors no name is misspelt.
pub(super) fn never(element: &Element, name: &str) -> bool {
    find(&element.tag, name).is_none() && !may_be_added(&element.tag, name)
}

/// Whether an attribute is surely there.
pub(super) fn always(element: &Element, name: &str) -> bool {
    find(&element.tag, name).is_some() && presence(&element.tag, name) == Presence::Always
}
