//! Arrow functions: `(a, b) => a + b`.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::Parser;
use crate::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::expression::Expr;

impl Parser<'_> {
    pub(super) fn is_arrow(&self) -> bool {
        self.cursor.peek_punct(1, '=') && self.cursor.peek_punct(2, '>')
    }

    /// The function whose parameters the cursor is at.
    pub(super) fn arrow(&mut self) -> Option<Expr> {
        let parameters = match self.cursor.next() {
            Some(TokenTree::Ident(name)) => vec![name],
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                self.parameters(&group)?
            }
            other => {
                let span = other.map_or_else(|| self.cursor.span(), |token| token.span());
                self.diagnostics.push(
                    Diagnostic::error(span, "expected a parameter before `=>`")
                        .help("for a function write a name: `(value) => ..`")
                        .help("to compare write `>=`"),
                );
                return None;
            }
        };
        self.cursor.skip(2);
        let outer = self.locals.len();
        self.locals.extend(parameters.iter().cloned());
        let body = Box::new(self.assignment()?);
        self.locals.truncate(outer);
        Some(Expr::Arrow { parameters, body })
    }

    fn parameters(&mut self, group: &Group) -> Option<Vec<Ident>> {
        let mut parameters = Vec::new();
        let mut inner = Cursor::of(group);
        while let Some(name) = inner.ident() {
            parameters.push(name);
            if inner.punct(',').is_none() {
                break;
            }
        }
        if !inner.is_empty() {
            self.diagnostics.push(
                Diagnostic::error(inner.span(), "expected the name of a parameter")
                    .help("write a name, and read its parts behind `=>`: `(item) => item.name`"),
            );
            return None;
        }
        Some(parameters)
    }
}
