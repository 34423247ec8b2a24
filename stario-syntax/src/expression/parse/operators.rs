//! Operators: their tokens, and the rules of JavaScript about what may stand next to them.
//!
//! A client that cannot compile one eager expression stops reading the page, so what JavaScript
//! refuses as a syntax error is refused here.

use proc_macro2::{Spacing, TokenTree};

use super::Parser;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::expression::Expr;

/// Longest first, so that `===` is not read as `==`.
pub(super) const BINARY: &[&str] = &[
    "===", "!==", ">>>", "**", "==", "!=", "<=", ">=", "&&", "||", "??", "<<", ">>", "+", "-", "*",
    "/", "%", "<", ">", "&", "|", "^",
];
pub(super) const ASSIGN: &[&str] = &[
    ">>>=", "&&=", "||=", "??=", "**=", "<<=", ">>=", "+=", "-=", "*=", "/=", "%=", "&=", "|=",
    "^=", "=",
];
pub(super) const PREFIX: &[&str] = &["++", "--", "!", "-", "+", "~"];

impl Parser<'_> {
    pub(super) fn peek_operator(&self, operator: &str) -> bool {
        let count = operator.len();
        operator
            .chars()
            .enumerate()
            .all(|(index, character)| match self.cursor.peek_at(index) {
                Some(TokenTree::Punct(punct)) => {
                    punct.as_char() == character
                        && (index + 1 == count || punct.spacing() == Spacing::Joint)
                }
                _ => false,
            })
    }

    pub(super) fn peek_assign(&self) -> bool {
        let compare = ["===", "==", "=>"].iter().any(|op| self.peek_operator(op));
        !compare && ASSIGN.iter().any(|operator| self.peek_operator(operator))
    }

    pub(super) fn operator(&mut self, operators: &[&'static str]) -> Option<&'static str> {
        let found = operators
            .iter()
            .find(|operator| self.peek_operator(operator))?;
        self.cursor.skip(found.len());
        Some(found)
    }

    /// Refuses an operator that JavaScript does not allow behind what has been read.
    pub(super) fn check_chain(
        &mut self,
        operator: &str,
        span: SpanRange,
        first: &Expr,
        rest: &[(&'static str, Expr)],
    ) -> Option<()> {
        let is_logic = |operator: &str| matches!(operator, "||" | "&&");
        let clash = rest.iter().find(|(other, _)| {
            (*other == "??" && is_logic(operator)) || (operator == "??" && is_logic(other))
        });
        if let Some((other, _)) = clash {
            self.diagnostics.push(
                Diagnostic::error(
                    span,
                    format!("`{operator}` cannot follow `{other}` without parentheses"),
                )
                .help("put one of them in parentheses, such as `($a ?? $b) || $c`")
                .note("JavaScript does not say which of them comes first"),
            );
            return None;
        }
        let left = rest.last().map_or(first, |(_, operand)| operand);
        if operator == "**"
            && let Expr::Prefix { operator: sign, .. } = left
            && !matches!(*sign, "++" | "--" | "new")
        {
            self.diagnostics.push(
                Diagnostic::error(
                    span,
                    format!("`**` cannot follow a value with `{sign}` without parentheses"),
                )
                .help("put the value or the power in parentheses, such as `-($a ** 2)`"),
            );
            return None;
        }
        Some(())
    }

    /// Refuses `operator` on anything but a place that can be changed.
    pub(super) fn check_target(
        &mut self,
        target: &Expr,
        operator: &str,
        span: SpanRange,
    ) -> Option<()> {
        if is_place(target) || (operator == "=" && matches!(target, Expr::Array(_))) {
            return Some(());
        }
        self.diagnostics.push(
            Diagnostic::error(span, format!("`{operator}` cannot change this value"))
                .help("change a signal, a variable, or a part of one"),
        );
        None
    }
}

/// A signal, a variable or a part of one.
fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Signal(_) => true,
        Expr::Ident(name) => !["true", "false", "null", "this"]
            .iter()
            .any(|word| name == word),
        Expr::Member { optional, .. } | Expr::Index { optional, .. } => !optional,
        Expr::Paren(inner) => is_place(inner),
        _ => false,
    }
}
