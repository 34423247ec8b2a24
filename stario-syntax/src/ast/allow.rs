//! `#[allow(..)]` before a node.

use proc_macro2::{Group, Ident, Punct};

use super::{Node, StrLit};

/// `#[allow(empty_heading, reason = "the client fills it")]`: silences warnings of the node behind it
/// and of all that is inside that node.
#[derive(Clone, Debug)]
pub struct Allow {
    /// The `#`.
    pub pound_token: Punct,
    /// The brackets and what they hold.
    pub group: Group,
    /// The names of the rules.
    pub rules: Vec<Ident>,
    /// Why; without mistakes it is there.
    pub reason: Option<StrLit>,
}

impl Node {
    /// What the attributes before this node allow.
    #[must_use]
    pub fn allows(&self) -> &[Allow] {
        match self {
            Self::Element(element) => &element.tag.allows,
            Self::Component(component) => &component.tag.allows,
            Self::Text(text) => &text.allows,
            Self::If(branch) => &branch.allows,
            Self::For(node) => &node.allows,
            Self::Match(node) => &node.allows,
            Self::Unfinished(node) => node.allows(),
            Self::Doctype(_) | Self::Comment(_) | Self::Splice(_) | Self::Let(_) => &[],
        }
    }

    /// The list behind [`Self::allows`]; `None` for a node that nothing warns about.
    pub(crate) fn allows_mut(&mut self) -> Option<&mut Vec<Allow>> {
        match self {
            Self::Element(element) => Some(&mut element.tag.allows),
            Self::Component(component) => Some(&mut component.tag.allows),
            Self::Text(text) => Some(&mut text.allows),
            Self::If(branch) => Some(&mut branch.allows),
            Self::For(node) => Some(&mut node.allows),
            Self::Match(node) => Some(&mut node.allows),
            Self::Unfinished(node) => node.allows_mut(),
            Self::Doctype(_) | Self::Comment(_) | Self::Splice(_) | Self::Let(_) => None,
        }
    }
}
