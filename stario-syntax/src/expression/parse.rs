//! Reads the tokens of a Datastar expression.
//!
//! A recursive descent over JavaScript's expression grammar (ECMA-262 section 13), without statements:
//! `if`, `let` and function bodies have no place in an attribute.

mod arrow;
mod operators;
mod postfix;
mod primary;
mod signal;

use proc_macro2::{Delimiter, Group, Ident};

use self::operators::{ASSIGN, BINARY, PREFIX};
pub(crate) use self::signal::{parse_signal, signal_expression, signal_span};
use super::{Expr, Expression};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// How deep an expression may nest.
const MAX_DEPTH: usize = 64;

/// Parses a whole expression; `None` when it is broken, which has been reported.
pub(crate) fn parse(group: &Group, diagnostics: &mut Diagnostics) -> Option<Expression> {
    let mut parser = Parser {
        cursor: Cursor::of(group),
        diagnostics,
        depth: 0,
        locals: Vec::new(),
    };
    let mut expression = Expression::default();
    if parser.cursor.is_empty() {
        parser.diagnostics.push(
            Diagnostic::error(group.span(), "expected a Datastar expression, found `()`")
                .help("write one between the parentheses, such as `($count += 1)`"),
        );
        return None;
    }
    while !parser.cursor.is_empty() {
        expression.statements.push(parser.assignment()?);
        if parser.cursor.is_empty() {
            break;
        }
        if parser.cursor.punct(';').is_none() {
            let found = parser.cursor.peek().map(ToString::to_string);
            parser.diagnostics.push(
                Diagnostic::error(
                    parser.cursor.span(),
                    format!(
                        "expected an operator or `;`, found `{}`",
                        found.unwrap_or_default()
                    ),
                )
                .help("separate two statements with `;`"),
            );
            return None;
        }
    }
    Some(expression)
}

struct Parser<'a> {
    cursor: Cursor,
    diagnostics: &'a mut Diagnostics,
    depth: usize,
    /// The parameters of the arrow functions around the cursor.
    locals: Vec<Ident>,
}

impl Parser<'_> {
    /// Reads one level deeper; at the limit it reports.
    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Option<Expr>) -> Option<Expr> {
        if self.depth >= MAX_DEPTH {
            self.too_deep();
            return None;
        }
        self.depth += 1;
        let expr = read(self);
        self.depth -= 1;
        expr
    }

    fn too_deep(&mut self) {
        self.diagnostics.push(
            Diagnostic::error(self.cursor.span(), "this expression is nested too deeply")
                .help("compute the value in Rust, or in a `data-computed` signal"),
        );
    }

    fn assignment(&mut self) -> Option<Expr> {
        self.deeper(Self::assignment_inner)
    }

    fn assignment_inner(&mut self) -> Option<Expr> {
        if self.is_arrow() {
            return self.arrow();
        }
        let start = self.cursor.span();
        let target = self.ternary()?;
        let span = self.cursor.span_from(start);
        let Some(operator) = self.operator(ASSIGN) else {
            return Some(target);
        };
        self.check_target(&target, operator, span)?;
        Some(Expr::Assign {
            target: Box::new(target),
            operator,
            value: Box::new(self.assignment()?),
        })
    }

    fn ternary(&mut self) -> Option<Expr> {
        let condition = self.chain()?;
        if !self.cursor.peek_punct(0, '?') || self.peek_assign() {
            return Some(condition);
        }
        let question = self.cursor.next().map(|token| token.span());
        let then = self.assignment()?;
        if self.cursor.punct(':').is_none() {
            self.diagnostics.push(
                Diagnostic::error(
                    question.unwrap_or_else(|| self.cursor.span()),
                    "expected `:` and a second value for this `?`",
                )
                .help("write `condition ? value : other`"),
            );
            return None;
        }
        Some(Expr::Ternary {
            condition: Box::new(condition),
            then: Box::new(then),
            otherwise: Box::new(self.assignment()?),
        })
    }

    fn chain(&mut self) -> Option<Expr> {
        let first = self.unary()?;
        let mut rest = Vec::new();
        loop {
            let start = self.cursor.span();
            let operator = if self.cursor.word("in").is_some() {
                "in"
            } else if self.cursor.word("instanceof").is_some() {
                "instanceof"
            } else if self.peek_assign() {
                break;
            } else if let Some(operator) = self.operator(BINARY) {
                operator
            } else {
                break;
            };
            let span = self.cursor.span_from(start);
            self.check_chain(operator, span, &first, &rest)?;
            rest.push((operator, self.unary()?));
        }
        Some(if rest.is_empty() {
            first
        } else {
            Expr::Chain {
                first: Box::new(first),
                rest,
            }
        })
    }

    fn unary(&mut self) -> Option<Expr> {
        if self.cursor.peek_word(0, "delete") && !self.deletes_a_member() {
            let name = self.cursor.ident()?;
            let group = self.cursor.group(Delimiter::Parenthesis)?;
            self.lacks_at(&name, &group);
            return None;
        }
        let operator = ["typeof", "new", "void", "delete"]
            .into_iter()
            .find(|word| self.cursor.word(word).is_some())
            .or_else(|| self.operator(PREFIX));
        let Some(operator) = operator else {
            return self.postfix();
        };
        let start = self.cursor.span();
        let operand = self.deeper(Self::unary)?;
        if matches!(operator, "++" | "--") {
            let span = self.cursor.span_from(start);
            self.check_target(&operand, operator, span)?;
        }
        Some(Expr::Prefix {
            operator,
            operand: Box::new(operand),
        })
    }

    /// `delete $a.b` and `delete ($a).b`, which are JavaScript; `delete(remove(1))` is an action.
    fn deletes_a_member(&self) -> bool {
        let goes_on = || {
            ['.', '?']
                .iter()
                .any(|next| self.cursor.peek_punct(2, *next))
                || self.cursor.peek_group(2, Delimiter::Bracket).is_some()
        };
        self.cursor
            .peek_group(1, Delimiter::Parenthesis)
            .is_none_or(|_| goes_on())
    }
}

#[cfg(test)]
pub(crate) fn parse_str(source: &str) -> (Option<Expression>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let tokens: proc_macro2::TokenStream = source.parse().expect("tokens");
    let group = Group::new(Delimiter::Parenthesis, tokens);
    (parse(&group, &mut diagnostics), diagnostics)
}
