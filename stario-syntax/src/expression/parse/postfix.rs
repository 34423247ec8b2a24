//! What follows an operand: members, indexes, calls, `++` and `--`.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::{MAX_DEPTH, Parser};
use crate::datastar;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::expression::Expr;

impl Parser<'_> {
    pub(super) fn postfix(&mut self) -> Option<Expr> {
        let start = self.cursor.span();
        let mut expr = self.primary()?;
        let mut parts = 0;
        loop {
            parts += 1;
            if parts > MAX_DEPTH {
                self.too_deep();
                return None;
            }
            let optional = self.cursor.peek_punct(0, '?') && self.cursor.peek_punct(1, '.');
            if optional {
                self.cursor.skip(2);
            }
            expr = if let Some(group) = self.cursor.group(Delimiter::Bracket) {
                self.index(expr, optional, &group)?
            } else if let Some(group) = self.cursor.group(Delimiter::Parenthesis) {
                self.call(expr, optional, &group)?
            } else if optional || self.cursor.punct('.').is_some() {
                self.member(expr, optional)?
            } else {
                break;
            };
        }
        let Some(operator) = ["++", "--"].into_iter().find(|op| self.peek_operator(op)) else {
            return Some(expr);
        };
        self.check_target(&expr, operator, self.cursor.span_from(start))?;
        self.cursor.skip(2);
        Some(Expr::Postfix {
            operand: Box::new(expr),
            operator,
        })
    }

    fn index(&mut self, object: Expr, optional: bool, group: &Group) -> Option<Expr> {
        let mut items = self.list(group)?;
        let Some(index) = items.pop().filter(|_| items.is_empty()) else {
            self.diagnostics.push(
                Diagnostic::error(group.span(), "expected one index between `[` and `]`").help(
                    if group.stream().is_empty() {
                        "write one, such as `[0]`"
                    } else {
                        "write each in brackets of its own: `[0][1]`"
                    },
                ),
            );
            return None;
        };
        Some(Expr::Index {
            object: Box::new(object),
            optional,
            index: Box::new(index),
        })
    }

    fn call(&mut self, callee: Expr, optional: bool, group: &Group) -> Option<Expr> {
        if let Expr::Ident(name) = &callee
            && datastar::action(&name.to_string()).is_some()
            && !self.locals.contains(name)
        {
            self.lacks_at(name, group);
            return None;
        }
        Some(Expr::Call {
            callee: Box::new(callee),
            optional,
            arguments: self.items(group)?,
        })
    }

    fn member(&mut self, object: Expr, optional: bool) -> Option<Expr> {
        let Some(name) = self.cursor.ident() else {
            let error = Diagnostic::error(
                self.cursor.last_span(),
                "expected a property name after `.`",
            );
            self.diagnostics.push(match self.cursor.peek() {
                Some(TokenTree::Literal(index)) => {
                    error.help(format!("write an index in brackets: `[{index}]`"))
                }
                Some(TokenTree::Group(index)) if index.delimiter() == Delimiter::Bracket => {
                    error.help("remove the `.` before an index in brackets")
                }
                _ => error.help("write a name, or remove the `.`"),
            });
            return None;
        };
        Some(Expr::Member {
            object: Box::new(object),
            optional,
            name,
        })
    }

    /// `post(save(1))`, a call of a function that no page has.
    pub(super) fn lacks_at(&mut self, name: &Ident, group: &Group) {
        let call = written(&TokenTree::Group(group.clone()).into());
        let span = SpanRange {
            start: name.span(),
            end: group.span(),
        };
        self.diagnostics.push(
            Diagnostic::error(
                span,
                format!("the action `{name}` needs a `@` inside of an expression"),
            )
            .help(format!("write `@{name}{call}`"))
            .help(format!(
                "for a function of your own write `window.{name}{call}`"
            ))
            .note(format!(
                "without it the browser looks for a function named `{name}`"
            )),
        );
    }
}
