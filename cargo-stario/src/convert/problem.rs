//! What the language refuses: the line, the element and the reason.

use std::fmt;

use super::locate::Lines;
use super::tree::{DEEPEST, Data, Place, Tree};

/// Something of the page that a template cannot be, as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The line of the source, counted from 1.
    pub(crate) line: usize,
    /// The element it is about, such as `<td>`; empty outside of all elements.
    pub(crate) element: String,
    /// What is wrong, in one line.
    pub(crate) reason: String,
    /// The lines below it: what to do, and why.
    pub(crate) help: Vec<String>,
}

/// What is wrong and what to do.
#[derive(Clone, Debug)]
pub(super) struct Reason {
    pub(super) message: String,
    pub(super) help: Vec<String>,
}

impl Reason {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: vec![format!("= help: {}", help.into())],
        }
    }
}

impl Problem {
    /// The problem at a place of the tree.
    pub(super) fn at(tree: &Tree, lines: &Lines<'_>, place: Place, reason: Reason) -> Self {
        let node = tree.node(place.node);
        let owner = match (&node.data, node.parent) {
            (Data::Element(_), _) | (_, None) => node,
            (_, Some(parent)) => tree.node(parent),
        };
        let element = match &owner.data {
            Data::Element(element) => element.name(),
            _ => "",
        };
        Self {
            line: Self::line_of(tree, lines, place),
            element: element.to_owned(),
            reason: reason.message,
            help: reason.help,
        }
    }

    /// What follows a line was not read, because the page nests too deep there.
    pub(super) fn too_deep(line: usize) -> Self {
        let reason = Reason::new(
            format!("the page is left out from here: it nests more than {DEEPEST} levels deep"),
            "close the elements that are open here",
        );
        Self {
            line,
            element: String::new(),
            reason: reason.message,
            help: reason.help,
        }
    }

    /// The line of the source on which a place starts.
    pub(super) fn line_of(tree: &Tree, lines: &Lines<'_>, place: Place) -> usize {
        let node = tree.node(place.node);
        match &node.data {
            Data::Element(element) => {
                let attribute = place.attribute.and_then(|at| element.attributes.get(at));
                let attribute = attribute.map(|attribute| attribute.name.as_str());
                lines.of_tag(node.line, element.name(), attribute)
            }
            _ => node.line,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.line)?;
        if !self.element.is_empty() {
            write!(formatter, "<{}>: ", self.element)?;
        }
        formatter.write_str(&self.reason)?;
        for help in &self.help {
            write!(formatter, "\n  {help}")?;
        }
        Ok(())
    }
}
