//! Elements and components.

use proc_macro2::{Punct, Span, TokenStream};

use super::{Allow, Attribute, Name, Node};
use crate::diagnostic::SpanRange;

/// The parts that elements and components share.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The attributes before it.
    pub allows: Vec<Allow>,
    /// The `<`.
    pub lt_token: Punct,
    /// Attributes in source order.
    pub attributes: Vec<Attribute>,
    /// The `/` of `/>`.
    pub slash_token: Option<Punct>,
    /// The `>` of the opening tag.
    pub gt_token: Punct,
    /// The children.
    pub children: Vec<Node>,
    /// The closing tag, where one is written.
    pub close: Option<CloseTag>,
    /// Whether something in the opening tag could not be read, which has been reported. Any attribute
    /// may have been meant by it.
    pub is_broken: bool,
    /// Whether a tag inside could not be read, which has been reported. What seems to be a child may
    /// have been inside of it.
    pub has_lost_children: bool,
}

/// `</name>`
#[derive(Clone, Debug)]
pub struct CloseTag {
    /// From `<` to `>`.
    pub span: SpanRange,
    /// The name's tokens.
    pub name: TokenStream,
}

/// `<p class="x">..</p>`
#[derive(Clone, Debug)]
pub struct Element {
    /// The element's name.
    pub name: Name,
    /// The rest.
    pub tag: Tag,
}

/// `<ui::Card title="x">..</ui::Card>`
#[derive(Clone, Debug)]
pub struct Component {
    /// The path as it is written.
    pub path: TokenStream,
    /// The path as text, such as `ui::Card`.
    pub text: String,
    /// The rest.
    pub tag: Tag,
}

impl Element {
    /// The span of `<name`.
    #[must_use]
    pub fn open_span(&self) -> SpanRange {
        self.tag.open_span(self.name.span().end)
    }
}

impl Tag {
    /// From the `<` to `end`.
    #[must_use]
    pub fn open_span(&self, end: Span) -> SpanRange {
        SpanRange {
            start: self.lt_token.span(),
            end,
        }
    }

    /// Whether the closing tag is missing, so that what follows seems to be inside. A void element
    /// needs none.
    #[must_use]
    pub fn is_unclosed(&self) -> bool {
        self.close.is_none() && self.slash_token.is_none()
    }
}
