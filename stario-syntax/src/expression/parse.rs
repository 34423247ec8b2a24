//! Reads the tokens of a Datastar expression.
//!
//! A recursive descent over JavaScript's expression grammar (ECMA-262 section 13), without statements:
//! `if`, `let` and function bodies have no place in an attribute.

mod operators;
mod primary;

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use self::operators::{ASSIGN, BINARY, PREFIX};
use super::{Expr, Expression, SignalPath};
use crate::cursor::Cursor;
use crate::datastar;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};

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

/// Parses `$name.name` at the cursor.
pub(crate) fn parse_signal(
    cursor: &mut Cursor,
    diagnostics: &mut Diagnostics,
) -> Option<SignalPath> {
    let dollar = cursor.punct('$')?;
    let mut segments = Vec::new();
    if let Some(name) = cursor.ident() {
        segments.push(name);
    } else {
        diagnostics.push(
            Diagnostic::error(dollar.span(), "expected a signal name after `$`")
                .help("write the name without a space, such as `$count`"),
        );
        return None;
    }
    while cursor.peek_punct(0, '.') && cursor.peek_ident(1).is_some() {
        // A method is a member of the value, not a segment of the signal's path.
        if cursor.peek_group(2, Delimiter::Parenthesis).is_some() {
            break;
        }
        cursor.skip(1);
        segments.extend(cursor.ident());
    }
    let path = SignalPath {
        segments,
        dollar: dollar.span(),
    };
    if !path.segments.iter().all(|name| name.to_string().is_ascii()) {
        diagnostics.push(
            Diagnostic::error(
                signal_span(&path),
                "the name of a signal must be written in ASCII",
            )
            .help("use the letters a to z, digits and `_`")
            .note("the client does not recognize other letters behind `$`"),
        );
        return None;
    }
    Some(path)
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
        if let Some(arrow) = self.arrow()? {
            return Some(arrow);
        }
        let start = self.cursor.span();
        let target = self.ternary()?;
        let span = SpanRange {
            start,
            end: self.cursor.last_span(),
        };
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

    /// `Some(None)` when there is no arrow function here.
    #[expect(
        clippy::option_option,
        reason = "failed, absent and present are three cases"
    )]
    fn arrow(&mut self) -> Option<Option<Expr>> {
        let is_arrow = self.cursor.peek_punct(1, '=') && self.cursor.peek_punct(2, '>');
        if !is_arrow {
            return Some(None);
        }
        let mut parameters = Vec::new();
        match self.cursor.next() {
            Some(TokenTree::Ident(name)) => parameters.push(name),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let mut inner = Cursor::of(&group);
                while let Some(name) = inner.ident() {
                    parameters.push(name);
                    if inner.punct(',').is_none() {
                        break;
                    }
                }
                if !inner.is_empty() {
                    self.diagnostics.push(Diagnostic::error(
                        inner.span(),
                        "expected the name of a parameter",
                    ));
                    return None;
                }
            }
            other => {
                let span = other.map_or_else(|| self.cursor.span(), |token| token.span());
                self.diagnostics
                    .push(Diagnostic::error(span, "expected a parameter before `=>`"));
                return None;
            }
        }
        self.cursor.skip(2);
        let outer = self.locals.len();
        self.locals.extend(parameters.iter().cloned());
        let body = Box::new(self.assignment()?);
        self.locals.truncate(outer);
        Some(Some(Expr::Arrow { parameters, body }))
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
            let span = SpanRange {
                start,
                end: self.cursor.last_span(),
            };
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
            let span = SpanRange {
                start,
                end: self.cursor.last_span(),
            };
            self.check_target(&operand, operator, span)?;
        }
        Some(Expr::Prefix {
            operator,
            operand: Box::new(operand),
        })
    }

    fn postfix(&mut self) -> Option<Expr> {
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
            if let Some(group) = self.cursor.group(Delimiter::Bracket) {
                let mut items = self.list(&group)?;
                let Some(index) = items.pop().filter(|_| items.is_empty()) else {
                    self.diagnostics.push(Diagnostic::error(
                        group.span(),
                        "expected one index between `[` and `]`",
                    ));
                    return None;
                };
                expr = Expr::Index {
                    object: Box::new(expr),
                    optional,
                    index: Box::new(index),
                };
            } else if let Some(group) = self.cursor.group(Delimiter::Parenthesis) {
                if let Expr::Ident(name) = &expr
                    && datastar::action(&name.to_string()).is_some()
                    && !self.locals.contains(name)
                {
                    self.lacks_at(name, &group);
                    return None;
                }
                expr = Expr::Call {
                    callee: Box::new(expr),
                    optional,
                    arguments: self.list(&group)?,
                };
            } else if optional || self.cursor.punct('.').is_some() {
                expr = self.member(expr, optional)?;
            } else {
                break;
            }
        }
        for operator in ["++", "--"] {
            if self.peek_operator(operator) {
                let span = SpanRange {
                    start,
                    end: self.cursor.last_span(),
                };
                self.check_target(&expr, operator, span)?;
                self.cursor.skip(2);
                return Some(Expr::Postfix {
                    operand: Box::new(expr),
                    operator,
                });
            }
        }
        Some(expr)
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

    /// `post(save(1))`, a call of a function that no page has.
    fn lacks_at(&mut self, name: &Ident, group: &Group) {
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
}

/// The tokens of a bare `$name` value as a span.
pub(crate) fn signal_span(path: &SignalPath) -> SpanRange {
    SpanRange {
        start: path.dollar,
        end: path.segments.last().map_or(path.dollar, Ident::span),
    }
}

/// A bare `$name` as an expression.
pub(crate) fn signal_expression(path: SignalPath) -> Expression {
    Expression {
        statements: vec![Expr::Signal(path)],
    }
}

#[cfg(test)]
pub(crate) fn parse_str(source: &str) -> (Option<Expression>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let tokens: proc_macro2::TokenStream = source.parse().expect("tokens");
    let group = Group::new(Delimiter::Parenthesis, tokens);
    (parse(&group, &mut diagnostics), diagnostics)
}
