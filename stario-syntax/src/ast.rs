//! The lossless tree of a template: every token of the source is kept, and meaning is read off in methods.
//!
//! [`Markup`] is the root. The parser builds it even from broken input; what is broken is reported
//! separately and left out, so that later phases see a well-formed tree.

mod allow;
mod attribute;
mod control_flow;
mod element;
mod text;

use proc_macro2::{Group, Ident, Punct, Span, TokenStream, TokenTree};

pub use self::allow::Allow;
pub use self::attribute::{
    ActionOption, Attribute, Call, Named, OptionValue, Spread, Target, TokenItem, TokenListValue,
    Value,
};
pub use self::control_flow::{Arm, Block, ElseBranch, For, If, Let, Match};
pub use self::element::{CloseTag, Component, Element, Tag};
pub use self::text::{Piece, StrLit, Text};

use crate::diagnostic::SpanRange;

/// A whole template: the content of one `html! { .. }`.
#[derive(Clone, Debug, Default)]
pub struct Markup {
    /// `signals Counter;` at the start.
    pub signals: Option<SignalsDirective>,
    /// The content.
    pub nodes: Vec<Node>,
}

/// `signals Counter;`: names the struct whose fields are the signals of this template.
#[derive(Clone, Debug)]
pub struct SignalsDirective {
    /// The word `signals`.
    pub signals_token: Ident,
    /// The type.
    pub ty: TokenStream,
    /// The closing `;`.
    pub semi_token: Punct,
}

/// One child.
#[derive(Clone, Debug)]
pub enum Node {
    /// `<!DOCTYPE html>`
    Doctype(Doctype),
    /// `<!-- "literal" -->`
    Comment(Comment),
    /// `<p class="x">..</p>`
    Element(Element),
    /// `<Card title="x">..</Card>`
    Component(Component),
    /// `"text {splice}"`
    Text(Text),
    /// `{expr}`
    Splice(Splice),
    /// `if c { } else { }`
    If(If),
    /// `for p in e { }`
    For(For),
    /// `match e { p => { } }`
    Match(Match),
    /// `let p = e;`
    Let(Let),
    /// A tag without its `>`, which has been reported: an element or a component that is being typed.
    ///
    /// It has no children, and no check looks at it.
    Unfinished(Box<Self>),
}

/// `<!DOCTYPE html>`
#[derive(Clone, Debug)]
pub struct Doctype {
    /// From `<` to `>`.
    pub span: SpanRange,
}

/// `<!-- "literal" -->`
#[derive(Clone, Debug)]
pub struct Comment {
    /// The text of the comment.
    pub text: StrLit,
}

/// `{expr}`: a Rust value at the place of a child or a value.
#[derive(Clone, Debug)]
pub struct Splice {
    /// The braces and what they hold.
    pub group: Group,
}

impl Splice {
    /// The Rust expression.
    #[must_use]
    pub fn expr(&self) -> TokenStream {
        self.group.stream()
    }
}

/// A tag or attribute name of several tokens, such as `data-on:click__debounce.500ms`.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name as HTML writes it.
    pub text: String,
    /// The tokens it was written with; never empty.
    pub tokens: Vec<TokenTree>,
}

impl Name {
    /// From the first to the last token.
    #[must_use]
    pub fn span(&self) -> SpanRange {
        let start = self
            .tokens
            .first()
            .map_or_else(Span::call_site, TokenTree::span);
        SpanRange {
            start,
            end: self.tokens.last().map_or(start, TokenTree::span),
        }
    }
}

impl Node {
    /// Calls `visit` with each list of nodes below this one: children, and the bodies of branches.
    pub fn for_each_body<'a>(&'a self, visit: &mut dyn FnMut(&'a [Self])) {
        match self {
            Self::Element(element) => visit(&element.tag.children),
            Self::Component(component) => visit(&component.tag.children),
            Self::If(branch) => branch.for_each_body(visit),
            Self::For(node) => visit(&node.body.nodes),
            Self::Match(node) => node.arms.iter().for_each(|arm| visit(&arm.body.nodes)),
            Self::Doctype(_)
            | Self::Comment(_)
            | Self::Text(_)
            | Self::Splice(_)
            | Self::Let(_)
            | Self::Unfinished(_) => {}
        }
    }
}

impl If {
    fn for_each_body<'a>(&'a self, visit: &mut dyn FnMut(&'a [Node])) {
        visit(&self.then.nodes);
        match &self.otherwise {
            Some((_, ElseBranch::If(next))) => next.for_each_body(visit),
            Some((_, ElseBranch::Block(block))) => visit(&block.nodes),
            None => {}
        }
    }
}
