//! Attributes and every form of their values.

use proc_macro2::{Group, Ident, Punct, Span, TokenStream};

use super::{Name, Piece, Splice, StrLit};
use crate::diagnostic::SpanRange;
use crate::expression::Expression;

/// One attribute.
#[derive(Clone, Debug)]
pub enum Attribute {
    /// `name`, `name=value`
    Named(Box<Named>),
    /// `{..attrs}`
    Spread(Spread),
}

/// `name=value`
#[derive(Clone, Debug)]
pub struct Named {
    /// The name.
    pub name: Name,
    /// The `=`.
    pub eq_token: Option<Punct>,
    /// The value; `None` for a bare name.
    pub value: Option<Value>,
}

/// `{..attrs}`
#[derive(Clone, Debug)]
pub struct Spread {
    /// The braces.
    pub group: Group,
    /// The expression after `..`.
    pub expr: TokenStream,
}

/// A value, by the way it is written.
#[derive(Clone, Debug)]
pub enum Value {
    /// `"text {splice}"`
    Text {
        /// The literal.
        literal: StrLit,
        /// What it consists of when its place interpolates.
        pieces: Vec<Piece>,
    },
    /// `5`, `-1`, `0.5`
    Number {
        /// As HTML writes it.
        text: String,
        /// The tokens.
        tokens: TokenStream,
    },
    /// `true` or `false`
    Bool {
        /// The word.
        token: Ident,
        /// Its value.
        value: bool,
    },
    /// `{expr}`
    Splice(Splice),
    /// `["btn", "on" if active, extra]`
    TokenList(TokenListValue),
    /// `(..)` or `$name`
    Expression {
        /// The parsed Datastar expression.
        expression: Expression,
        /// Where it stands.
        span: SpanRange,
    },
    /// `get("/updates")`, `link(user(id))`
    Call(Box<Call>),
}

impl Value {
    /// The tokens to underline.
    #[must_use]
    pub fn span(&self) -> SpanRange {
        match self {
            Self::Text { literal, .. } => literal.span().into(),
            Self::Number { tokens, .. } => SpanRange::of(tokens, Span::call_site()),
            Self::Bool { token, .. } => token.span().into(),
            Self::Splice(splice) => splice.group.span().into(),
            Self::TokenList(list) => list.group.span().into(),
            Self::Expression { span, .. } => *span,
            Self::Call(call) => call.span(),
        }
    }
}

/// `["btn", "on" if active, extra]`
#[derive(Clone, Debug)]
pub struct TokenListValue {
    /// The brackets.
    pub group: Group,
    /// The items.
    pub items: Vec<TokenItem>,
}

/// One item of a token list.
#[derive(Clone, Debug)]
pub struct TokenItem {
    /// A literal, when the item is one.
    pub literal: Option<StrLit>,
    /// The value's tokens.
    pub value: TokenStream,
    /// The condition after `if`.
    pub condition: Option<TokenStream>,
}

/// `post(save(id), retry = Always)`
#[derive(Clone, Debug)]
pub struct Call {
    /// `get`, `post`, `link` ..
    pub name: Ident,
    /// The parentheses.
    pub group: Group,
    /// What is called; `None` when it is missing (reported).
    pub target: Option<Target>,
    /// The options after the target.
    pub options: Vec<ActionOption>,
}

impl Call {
    /// From the name to the closing parenthesis.
    #[must_use]
    pub fn span(&self) -> SpanRange {
        SpanRange {
            start: self.name.span(),
            end: self.group.span(),
        }
    }
}

/// What an action or a link leads to.
#[derive(Clone, Debug)]
pub enum Target {
    /// `"/path"`
    Path(StrLit),
    /// `{link}`
    Link(Splice),
    /// `save(id)`, `users::show`
    Handler {
        /// The path of the handler.
        path: TokenStream,
        /// The path parameters.
        arguments: Option<Group>,
    },
}

/// `retry = Always`
#[derive(Clone, Debug)]
pub struct ActionOption {
    /// The option's name in Rust spelling.
    pub name: Ident,
    /// Its value.
    pub value: OptionValue,
    /// Where the value stands.
    pub span: SpanRange,
}

/// The value of an action's option.
#[derive(Clone, Debug)]
pub enum OptionValue {
    /// `Always`, `true`
    Word(Ident),
    /// `500`
    Number(String),
    /// `"form"`
    Text(StrLit),
    /// `{expr}`
    Splice(Splice),
    /// `({id: $id})`
    Expression(Expression),
}
