//! The template IR: static text and typed slots, what macros and tools read a template as.
//!
//! Every place where Rust decides something is a [`Slot`] that knows its context, so escaping and the
//! trait a value must meet follow from the template alone. Control flow and components hold
//! [`Body`]s of their own. Adjacent static text is merged by one builder for everybody.
//!
//! Invariant: lowering is total. A tree that failed its checks still lowers to something typed.

mod attribute;
mod body_mark;
mod builder;
mod context;
mod fingerprint;
mod form;
mod lower;
mod signals;
#[cfg(test)]
mod tests;

use proc_macro2::{Group, Ident, Span, TokenStream};

pub(crate) use self::attribute::{is_datastar, plugin as attribute_plugin};
pub(crate) use self::context::{
    context as attribute_context, context_in as attribute_context_in, is_json_script,
};
pub use self::form::FormMethod;
pub use self::lower::lower;
pub use self::signals::field_name;
pub(crate) use self::signals::{
    declared_types as declared_signal_types, each_attribute, refused_names, used_signals,
};
use crate::ast::{Piece, Target};
use crate::diagnostic::SpanRange;
use crate::html::AttributeKind;

/// A lowered template.
#[derive(Clone, Debug)]
pub struct Template {
    /// The outermost body.
    pub root: Body,
    /// The type that declares the signals, and every signal the template uses.
    pub signals: Option<SignalUses>,
    /// Tells two templates apart: static text, slots and their contexts.
    pub fingerprint: u64,
}

/// The signals of a template that says which type declares them: `signals Type;`, or a struct
/// literal in `data-signals`.
#[derive(Clone, Debug)]
pub struct SignalUses {
    /// The type.
    pub ty: TokenStream,
    /// Each signal that the template does not declare by itself.
    pub paths: Vec<Lookup>,
    /// Words of expressions that nobody else knows: one with the name of a signal lacks its `$`.
    pub words: Vec<(String, Span)>,
}

/// What rustc is asked about a signal.
#[derive(Clone, Debug)]
pub struct Lookup {
    /// The fields of the type.
    pub fields: Vec<Ident>,
    /// The name alone, where what rustc says about a field would not help.
    pub by_name: Option<NameLookup>,
}

/// A signal by its name, in a key or in quotes: rustc would offer to replace a part of the attribute
/// with a field.
#[derive(Clone, Debug)]
pub struct NameLookup {
    /// The name.
    pub name: String,
    /// What stands before the key that names the signal, `data-bind:`.
    pub key_of: Option<String>,
    /// Where it is written.
    pub span: SpanRange,
}

/// Static text and slots in output order.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The parts; no two static ones are neighbours.
    pub segments: Vec<Segment>,
}

impl Body {
    /// How much room to make before this body is written, in bytes.
    ///
    /// All static text of this level and 16 bytes for each value: a buffer that is exactly as large as
    /// the static text has to grow with the first value. A branch counts as taken, a loop as run four
    /// times, so that a list does not grow the buffer from nothing. At most 32 KiB.
    #[must_use]
    pub fn size_hint(&self) -> usize {
        self.segments
            .iter()
            .map(|segment| match segment {
                Segment::Static(text) => text.len(),
                Segment::Slot(Slot::If(branch)) => branch.then.size_hint(),
                Segment::Slot(Slot::For { body, .. }) => body.size_hint().saturating_mul(4),
                Segment::Slot(Slot::Match { arms, .. }) => arms
                    .iter()
                    .map(|arm| arm.body.size_hint())
                    .max()
                    .unwrap_or(0),
                Segment::Slot(Slot::Let { .. } | Slot::BodyMark(_) | Slot::Unfinished(_)) => 0,
                Segment::Slot(_) => 16,
            })
            .fold(0, usize::saturating_add)
            .min(32 * 1024)
    }
}

/// A part of a body.
#[derive(Clone, Debug)]
pub enum Segment {
    /// Bytes that are sent as they are.
    Static(String),
    /// A place where Rust decides.
    Slot(Slot),
}

/// A place where Rust decides, by its context.
#[derive(Clone, Debug)]
pub enum Slot {
    /// A child: escaped for text.
    Text {
        /// The value.
        expr: TokenStream,
    },
    /// A whole attribute: absent for `None`.
    Attribute {
        /// ` name="`
        open: String,
        /// What the attribute holds.
        kind: ValueContext,
        /// The value.
        expr: TokenStream,
    },
    /// A part of an attribute's text.
    AttributePart {
        /// What the attribute holds.
        kind: ValueContext,
        /// The value.
        expr: TokenStream,
    },
    /// A part of a URL's path, query or fragment: percent-encoded.
    UrlPart {
        /// Where in the URL.
        position: UrlPosition,
        /// The value.
        expr: TokenStream,
    },
    /// The content of a `<script>` that holds JSON.
    Json {
        /// The value.
        expr: TokenStream,
    },
    /// A boolean attribute.
    Boolean {
        /// ` name`
        name: String,
        /// The condition.
        expr: TokenStream,
    },
    /// A token list.
    TokenList {
        /// ` name="`
        open: String,
        /// The tokens.
        items: Vec<Token>,
    },
    /// `{..attrs}`
    Spread {
        /// The value.
        expr: TokenStream,
        /// Whether `href` loads code here, as that of `<link>` does, so that it cannot come from the value.
        guarded: bool,
    },
    /// A link to a handler as an attribute.
    Link {
        /// ` name="`
        open: String,
        /// What the attribute holds.
        kind: ValueContext,
        /// Where it leads.
        target: Target,
    },
    /// A Rust value inside a Datastar expression.
    ExpressionValue {
        /// The value.
        expr: TokenStream,
    },
    /// The address of an action inside a Datastar expression.
    ActionUrl {
        /// The action's name.
        action: Ident,
        /// Where it leads.
        target: Target,
        /// Whether a [`Slot::BodyMark`] refers to it.
        marked: bool,
    },
    /// Where a page may add its stream to `<body>`.
    BodyMark(BodyMark),
    /// `if`
    If(IfSlot),
    /// `for`
    For {
        /// The word `for`.
        for_token: Ident,
        /// The pattern.
        pattern: TokenStream,
        /// The word `in`.
        in_token: Ident,
        /// The iterator.
        iterator: TokenStream,
        /// The braces.
        group: Group,
        /// The children.
        body: Body,
    },
    /// `match`
    Match {
        /// The word `match`.
        match_token: Ident,
        /// The value.
        scrutinee: TokenStream,
        /// The arms.
        arms: Vec<MatchArm>,
    },
    /// `let`
    Let {
        /// The statement with its `;`.
        statement: TokenStream,
    },
    /// A component.
    Component(Box<ComponentSlot>),
    /// What is being typed: it is written nowhere, and typed for editors.
    Unfinished(Body),
}

/// The kind of a dynamic attribute value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueContext {
    /// An attribute of HTML, SVG or MathML.
    Html(AttributeKind),
    /// An attribute whose keywords are the variants of this Rust enumeration.
    Keyword(&'static str),
    /// Where a form is sent to: `action`, `formaction`.
    Form(FormMethod),
    /// A Datastar attribute, whose value is code.
    Datastar,
    /// `data-signals` with a struct literal, whose type declares the signals.
    Signals,
}

/// Where in a URL a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlPosition {
    /// In a path segment.
    Path,
    /// Between the first `/` of the address and a later one: without it, what follows would be the
    /// name of another site.
    Root,
    /// Behind `?` or `#`.
    Query,
}

/// One token of a token list.
#[derive(Clone, Debug)]
pub struct Token {
    /// The token.
    pub value: TokenValue,
    /// It is written when this holds.
    pub condition: Option<TokenStream>,
}

/// A literal or a Rust value.
#[derive(Clone, Debug)]
pub enum TokenValue {
    /// Escaped text.
    Static(String),
    /// A Rust value.
    Expr(TokenStream),
}

/// What stands in the `data-init` of `<body>`.
#[derive(Clone, Debug)]
pub enum BodyMark {
    /// No `data-init`.
    Absent,
    /// A `get` without code around it.
    Get {
        /// The options that were written, in Rust spelling.
        given: Vec<String>,
        /// Whether an options object was printed.
        open: bool,
    },
    /// Anything else.
    Other,
}

/// `if`
#[derive(Clone, Debug)]
pub struct IfSlot {
    /// The word `if`.
    pub if_token: Ident,
    /// Everything up to the body.
    pub condition: TokenStream,
    /// The braces.
    pub group: Group,
    /// The children.
    pub then: Body,
    /// What follows `else`.
    pub otherwise: Option<Otherwise>,
}

/// What follows `else`.
#[derive(Clone, Debug)]
pub enum Otherwise {
    /// `else if`
    If(Box<IfSlot>),
    /// `else { .. }`
    Body(Body),
}

/// One arm.
#[derive(Clone, Debug)]
pub struct MatchArm {
    /// Pattern and guard.
    pub pattern: TokenStream,
    /// The `=>`.
    pub arrow: TokenStream,
    /// The children.
    pub body: Body,
}

/// A component.
#[derive(Clone, Debug)]
pub struct ComponentSlot {
    /// Its path.
    pub path: TokenStream,
    /// The props in source order.
    pub props: Vec<Prop>,
    /// `{..attrs}`
    pub spread: Option<TokenStream>,
    /// The children, when there are any.
    pub children: Option<Body>,
    /// The span of the whole opening tag's name.
    pub span: Span,
}

/// A prop.
#[derive(Clone, Debug)]
pub struct Prop {
    /// The name as a Rust identifier at its place.
    pub name: Ident,
    /// The value.
    pub value: PropValue,
}

/// The value of a prop.
#[derive(Clone, Debug)]
pub enum PropValue {
    /// A Rust value; no tokens for a value that was refused.
    Expr(TokenStream),
    /// `"text {splice}"`
    Text {
        /// The parts.
        pieces: Vec<Piece>,
        /// The literal's span.
        span: Span,
    },
}
