//! Prints an expression in its one canonical form.
//!
//! Invariants: a binary operator has a space on both sides, so `$a - b` is never the signal `a-b`; a
//! string has no backslash before its closing quote, no quote and no `;` inside, and statements are
//! separated by `,` where a division would confuse the client's splitter, so that it cuts at the ends
//! of statements only.

mod call;
mod literal;
mod node;

use proc_macro2::{Ident, TokenStream};

pub(crate) use self::call::print_call;
use super::{Expr, Expression};
use crate::ast::Target;

/// A part of a printed expression.
#[derive(Clone, Debug)]
pub enum ExpressionPiece {
    /// JavaScript text, not yet escaped for the attribute.
    Text(String),
    /// A Rust value, to be encoded as a JavaScript value.
    Value(TokenStream),
    /// The address of an action.
    Url {
        /// The action's name, such as `post`.
        action: Ident,
        /// Where it leads.
        target: Target,
    },
    /// The end of a call's options, where a page may add its own.
    OptionsEnd {
        /// The options that were written, in Rust spelling.
        given: Vec<String>,
    },
}

impl Expression {
    /// The printed form of an expression whose last statement is the value.
    #[must_use]
    pub fn print(&self) -> Vec<ExpressionPiece> {
        self.print_as(false)
    }

    /// The printed form of an expression that is the body of a function, without a value.
    ///
    /// At the start of such a body `{` is a block, so that an object stands in parentheses.
    #[must_use]
    pub fn print_body(&self) -> Vec<ExpressionPiece> {
        self.print_as(true)
    }

    fn print_as(&self, body: bool) -> Vec<ExpressionPiece> {
        let mut printer = Printer::default();
        let several = self.statements.len() > 1;
        let separator = if several && self.divides() {
            ", "
        } else {
            "; "
        };
        for (index, statement) in self.statements.iter().enumerate() {
            if index > 0 {
                printer.text(separator);
            }
            printer.statement(statement, several || body);
        }
        printer.pieces
    }

    /// Whether a `/` is printed that the client may take for the start of a regular expression.
    ///
    /// Its splitter does not look for `;` up to the next `/`. A comma separates just as well.
    fn divides(&self) -> bool {
        let mut found = false;
        self.walk(&mut |expr| {
            found |= match expr {
                Expr::Chain { rest, .. } => rest.iter().any(|(operator, _)| *operator == "/"),
                Expr::Assign { operator, .. } => *operator == "/=",
                _ => false,
            };
        });
        found
    }
}

#[derive(Default)]
struct Printer {
    pieces: Vec<ExpressionPiece>,
}

impl Printer {
    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(ExpressionPiece::Text(last)) = self.pieces.last_mut() {
            last.push_str(text);
        } else {
            self.pieces.push(ExpressionPiece::Text(text.to_owned()));
        }
    }

    /// At the start of a statement `{` is a block, and the client looks for the word `return`.
    fn statement(&mut self, expr: &Expr, block: bool) {
        let wrap = match first(expr) {
            Expr::Object(_) => block || !matches!(expr, Expr::Object(_)),
            Expr::Ident(name) => unraw(name).starts_with("return"),
            _ => false,
        };
        self.wrapped(expr, wrap);
    }

    fn wrapped(&mut self, expr: &Expr, wrap: bool) {
        if !wrap {
            return self.expr(expr);
        }
        self.text("(");
        self.expr(expr);
        self.text(")");
    }
}

/// The operand that is printed first.
fn first(expr: &Expr) -> &Expr {
    match expr {
        Expr::Member { object: inner, .. }
        | Expr::Index { object: inner, .. }
        | Expr::Call { callee: inner, .. }
        | Expr::Postfix { operand: inner, .. }
        | Expr::Chain { first: inner, .. }
        | Expr::Ternary {
            condition: inner, ..
        }
        | Expr::Assign { target: inner, .. } => first(inner),
        _ => expr,
    }
}

/// A name as JavaScript writes it.
pub(crate) fn unraw(ident: &Ident) -> String {
    let text = ident.to_string();
    match text.strip_prefix("r#") {
        Some(name) => name.to_owned(),
        None => text,
    }
}
