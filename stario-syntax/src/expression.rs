//! Datastar expressions: the tokens between `( )`, read as JavaScript and printed in one canonical way.
//!
//! The client rewrites an expression before it compiles it (Datastar 1.0.4): `$a-b` is one signal,
//! `;` splits statements, an escaped backslash before a quote confuses the splitter. The printed form
//! spaces every operator and encodes every string so that none of these rules can change its meaning.

mod parse;
mod print;
#[cfg(test)]
mod tests;
mod walk;
mod words;

use proc_macro2::{Ident, Span};

pub(crate) use self::parse::{parse, parse_signal, signal_expression, signal_span};
pub use self::print::ExpressionPiece;
pub(crate) use self::print::{print_call, unraw};
pub(crate) use self::words::{bare_words, is_global};

use crate::ast::{Call, Splice};

/// Words of JavaScript behind which an operand starts, so that a `/` there begins a regular expression.
pub(crate) const OPERATOR_WORDS: &[&str] = &[
    "await",
    "case",
    "delete",
    "do",
    "else",
    "in",
    "instanceof",
    "new",
    "of",
    "return",
    "throw",
    "typeof",
    "void",
    "yield",
];

/// A parsed expression: statements separated by `;`.
#[derive(Clone, Debug, Default)]
pub struct Expression {
    /// The statements.
    pub statements: Vec<Expr>,
}

/// A node of an expression.
#[derive(Clone, Debug)]
pub enum Expr {
    /// `$user.name`
    Signal(SignalPath),
    /// `el`, `evt`, `Math`, `true`
    Ident(Ident),
    /// `1.5`
    Number(String),
    /// `"text"`
    Str(String),
    /// `{rust}`
    Hole(Splice),
    /// `[a, b]`
    Array(Vec<Self>),
    /// `{key: value, ...other}`; a spread has an empty key.
    Object(Vec<(String, Self)>),
    /// `...a`, in an array, in an object or among arguments.
    Spread(Box<Self>),
    /// `(a)`
    Paren(Box<Self>),
    /// `a.b`, `a?.b`
    Member {
        /// The left side.
        object: Box<Self>,
        /// Whether it is `?.`.
        optional: bool,
        /// The right side.
        name: Ident,
    },
    /// `a[b]`, `a?.[b]`
    Index {
        /// The left side.
        object: Box<Self>,
        /// Whether it is `?.[`.
        optional: bool,
        /// Between the brackets.
        index: Box<Self>,
    },
    /// `f(a, b)`, `f?.(a, b)`
    Call {
        /// The function.
        callee: Box<Self>,
        /// Whether it is `?.(`.
        optional: bool,
        /// Its arguments.
        arguments: Vec<Self>,
    },
    /// `!a`, `-a`, `typeof a`, `++a`
    Prefix {
        /// The operator.
        operator: &'static str,
        /// The operand.
        operand: Box<Self>,
    },
    /// `a++`, `a--`
    Postfix {
        /// The operand.
        operand: Box<Self>,
        /// The operator.
        operator: &'static str,
    },
    /// `a + b * c`: operands and the operators between them, as written.
    Chain {
        /// The first operand.
        first: Box<Self>,
        /// Each operator with its right operand.
        rest: Vec<(&'static str, Self)>,
    },
    /// `a ? b : c`
    Ternary {
        /// The condition.
        condition: Box<Self>,
        /// When it holds.
        then: Box<Self>,
        /// When it does not.
        otherwise: Box<Self>,
    },
    /// `a = b`, `a += b`
    Assign {
        /// The left side.
        target: Box<Self>,
        /// The operator.
        operator: &'static str,
        /// The right side.
        value: Box<Self>,
    },
    /// `(a, b) => c`
    Arrow {
        /// The parameters.
        parameters: Vec<Ident>,
        /// The body.
        body: Box<Self>,
    },
    /// `@post(save(id))`
    Fetch(Box<Call>),
    /// `@setAll(true)`, `@peek(() => $a)`
    Action {
        /// The name after `@`.
        name: Ident,
        /// The arguments.
        arguments: Vec<Self>,
    },
}

/// `$user.name`
#[derive(Clone, Debug)]
pub struct SignalPath {
    /// The segments after the `$`.
    pub segments: Vec<Ident>,
    /// The `$`.
    pub dollar: Span,
}

impl SignalPath {
    /// The path without its `$`: `user.name`.
    pub(crate) fn dotted(&self) -> String {
        let segments: Vec<String> = self.segments.iter().map(unraw).collect();
        segments.join(".")
    }
}
