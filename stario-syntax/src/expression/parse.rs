//! Reads the tokens of a Datastar expression.
//!
//! A recursive descent over JavaScript's expression grammar (ECMA-262 section 13), without statements:
//! `if`, `let` and function bodies have no place in an attribute.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::{Expr, Expression, SignalPath};
use crate::ast::Splice;
use crate::cursor::Cursor;
use crate::datastar;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::parse::parse_call;

/// How deep an expression may nest.
const MAX_DEPTH: usize = 64;

/// Longest first, so that `===` is not read as `==`.
const BINARY: &[&str] = &[
    "===", "!==", ">>>", "**", "==", "!=", "<=", ">=", "&&", "||", "??", "<<", ">>", "+", "-", "*",
    "/", "%", "<", ">", "&", "|", "^",
];
const ASSIGN: &[&str] = &[
    "&&=", "||=", "??=", "**=", "+=", "-=", "*=", "/=", "%=", "=",
];
const PREFIX: &[&str] = &["++", "--", "!", "-", "+", "~"];
const STATEMENT_WORDS: &[&str] = &[
    "if", "for", "while", "let", "const", "var", "function", "return", "await", "switch", "throw",
    "try", "class",
];

/// Parses a whole expression; `None` when it is broken, which has been reported.
pub(crate) fn parse(group: &Group, diagnostics: &mut Diagnostics) -> Option<Expression> {
    let mut parser = Parser {
        cursor: Cursor::of(group),
        diagnostics,
        depth: 0,
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
    Some(SignalPath {
        segments,
        dollar: dollar.span(),
    })
}

struct Parser<'a> {
    cursor: Cursor,
    diagnostics: &'a mut Diagnostics,
    depth: usize,
}

impl Parser<'_> {
    fn assignment(&mut self) -> Option<Expr> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.diagnostics.push(
                Diagnostic::error(self.cursor.span(), "this expression is nested too deeply")
                    .help("compute the value in Rust, or in a `data-computed` signal"),
            );
            return None;
        }
        let expr = self.assignment_inner();
        self.depth -= 1;
        expr
    }

    fn assignment_inner(&mut self) -> Option<Expr> {
        if let Some(arrow) = self.arrow()? {
            return Some(arrow);
        }
        let target = self.ternary()?;
        let Some(operator) = self.operator(ASSIGN) else {
            return Some(target);
        };
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
                    inner.punct(',');
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
        Some(Some(Expr::Arrow {
            parameters,
            body: Box::new(self.assignment()?),
        }))
    }

    fn ternary(&mut self) -> Option<Expr> {
        let condition = self.chain()?;
        if !self.cursor.peek_punct(0, '?') {
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
        let operator = ["typeof", "new", "void", "delete"]
            .into_iter()
            .find(|word| self.cursor.word(word).is_some())
            .or_else(|| self.operator(PREFIX));
        match operator {
            Some(operator) => {
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    self.depth -= 1;
                    self.diagnostics.push(Diagnostic::error(
                        self.cursor.span(),
                        "this expression is nested too deeply",
                    ));
                    return None;
                }
                let operand = self.unary();
                self.depth -= 1;
                Some(Expr::Prefix {
                    operator,
                    operand: Box::new(operand?),
                })
            }
            None => self.postfix(),
        }
    }

    fn postfix(&mut self) -> Option<Expr> {
        let mut expr = self.primary()?;
        loop {
            if self.cursor.peek_punct(0, '?') && self.cursor.peek_punct(1, '.') {
                self.cursor.skip(2);
                expr = self.member(expr, true)?;
            } else if self.cursor.punct('.').is_some() {
                expr = self.member(expr, false)?;
            } else if let Some(group) = self.cursor.group(Delimiter::Bracket) {
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
                    index: Box::new(index),
                };
            } else if let Some(group) = self.cursor.group(Delimiter::Parenthesis) {
                expr = Expr::Call {
                    callee: Box::new(expr),
                    arguments: self.list(&group)?,
                };
            } else {
                break;
            }
        }
        for operator in ["++", "--"] {
            if self.peek_operator(operator) {
                self.cursor.skip(2);
                return Some(Expr::Postfix {
                    operand: Box::new(expr),
                    operator,
                });
            }
        }
        Some(expr)
    }

    fn member(&mut self, object: Expr, optional: bool) -> Option<Expr> {
        let Some(name) = self.cursor.ident() else {
            self.diagnostics.push(Diagnostic::error(
                self.cursor.last_span(),
                "expected a property name after `.`",
            ));
            return None;
        };
        Some(Expr::Member {
            object: Box::new(object),
            optional,
            name,
        })
    }

    fn primary(&mut self) -> Option<Expr> {
        if self.cursor.peek_punct(0, '$') {
            return parse_signal(&mut self.cursor, self.diagnostics).map(Expr::Signal);
        }
        if let Some(at) = self.cursor.punct('@') {
            return self.action(at.span());
        }
        match self.cursor.next() {
            Some(TokenTree::Ident(ident)) => self.word(ident),
            Some(TokenTree::Literal(literal)) => self.literal(literal),
            Some(TokenTree::Group(group)) => match group.delimiter() {
                Delimiter::Parenthesis => self.paren(&group),
                Delimiter::Bracket => self.list(&group).map(Expr::Array),
                Delimiter::Brace if is_object(&group) => self.object(&group),
                Delimiter::Brace => Some(Expr::Hole(Splice { group })),
                Delimiter::None => self.paren(&group),
            },
            Some(TokenTree::Punct(punct)) => {
                self.diagnostics.push(Diagnostic::error(
                    punct.span(),
                    format!("expected a value, found `{punct}`"),
                ));
                None
            }
            None => {
                self.diagnostics.push(Diagnostic::error(
                    self.cursor.last_span(),
                    "expected a value after this",
                ));
                None
            }
        }
    }

    fn word(&mut self, ident: Ident) -> Option<Expr> {
        let text = ident.to_string();
        if STATEMENT_WORDS.contains(&text.as_str()) {
            let help = if text == "if" {
                "use `condition && (..)` or `condition ? a : b`"
            } else {
                "an attribute holds an expression; call a function of your own script for more"
            };
            self.diagnostics.push(
                Diagnostic::error(
                    ident.span(),
                    format!("`{text}` is not allowed in a Datastar expression"),
                )
                .help(help),
            );
            return None;
        }
        Some(Expr::Ident(ident))
    }

    fn literal(&mut self, literal: proc_macro2::Literal) -> Option<Expr> {
        let span = literal.span();
        match syn::Lit::new(literal) {
            syn::Lit::Str(text) => Some(Expr::Str(text.value())),
            syn::Lit::Char(character) => Some(Expr::Str(character.value().to_string())),
            syn::Lit::Int(number) if number.suffix().is_empty() => {
                Some(Expr::Number(number.base10_digits().to_owned()))
            }
            syn::Lit::Float(number) if number.suffix().is_empty() => {
                Some(Expr::Number(number.base10_digits().to_owned()))
            }
            _ => {
                self.diagnostics.push(
                    Diagnostic::error(span, "this literal has no meaning in a Datastar expression")
                        .help("write a string or a number without a suffix"),
                );
                None
            }
        }
    }

    fn paren(&mut self, group: &Group) -> Option<Expr> {
        let mut items = self.list(group)?;
        match (items.pop(), items.is_empty()) {
            (Some(inner), true) => Some(Expr::Paren(Box::new(inner))),
            _ => {
                self.diagnostics.push(Diagnostic::error(
                    group.span(),
                    "expected one expression between the parentheses",
                ));
                None
            }
        }
    }

    fn list(&mut self, group: &Group) -> Option<Vec<Expr>> {
        self.inside(group, |parser| {
            let mut items = Vec::new();
            while !parser.cursor.is_empty() {
                items.push(parser.assignment()?);
                parser.comma()?;
            }
            Some(items)
        })
    }

    fn object(&mut self, group: &Group) -> Option<Expr> {
        self.inside(group, |parser| {
            let mut entries = Vec::new();
            while !parser.cursor.is_empty() {
                let key = match parser.cursor.next() {
                    Some(TokenTree::Ident(name)) => name.to_string(),
                    Some(TokenTree::Literal(literal)) => match syn::Lit::new(literal.clone()) {
                        syn::Lit::Str(text) => text.value(),
                        _ => literal.to_string(),
                    },
                    other => {
                        let span = other.map_or_else(|| parser.cursor.span(), |t| t.span());
                        parser
                            .diagnostics
                            .push(Diagnostic::error(span, "expected the name of a property"));
                        return None;
                    }
                };
                if parser.cursor.punct(':').is_none() {
                    parser.diagnostics.push(Diagnostic::error(
                        parser.cursor.last_span(),
                        format!("expected `: value` after `{key}`"),
                    ));
                    return None;
                }
                entries.push((key, parser.assignment()?));
                parser.comma()?;
            }
            Some(Expr::Object(entries))
        })
    }

    fn action(&mut self, at: proc_macro2::Span) -> Option<Expr> {
        let (Some(name), Some(group)) = (
            self.cursor.ident(),
            self.cursor.group(Delimiter::Parenthesis),
        ) else {
            self.diagnostics.push(
                Diagnostic::error(at, "expected an action call after `@`")
                    .help("write it as a call, such as `@get(handler)`"),
            );
            return None;
        };
        let known = datastar::action(&name.to_string());
        if known.is_some_and(|action| action.method.is_none()) {
            let arguments = self.list(&group)?;
            return Some(Expr::Action { name, arguments });
        }
        Some(Expr::Fetch(Box::new(parse_call(
            name,
            group,
            self.diagnostics,
        ))))
    }

    fn comma(&mut self) -> Option<()> {
        if self.cursor.is_empty() || self.cursor.punct(',').is_some() {
            return Some(());
        }
        let found = self.cursor.peek().map(ToString::to_string);
        self.diagnostics.push(Diagnostic::error(
            self.cursor.span(),
            format!("expected `,`, found `{}`", found.unwrap_or_default()),
        ));
        None
    }

    fn inside<T>(&mut self, group: &Group, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let outer = std::mem::replace(&mut self.cursor, Cursor::of(group));
        let result = read(self);
        self.cursor = outer;
        result
    }

    fn peek_operator(&self, operator: &str) -> bool {
        let count = operator.len();
        operator
            .chars()
            .enumerate()
            .all(|(index, character)| match self.cursor.peek_at(index) {
                Some(TokenTree::Punct(punct)) => {
                    punct.as_char() == character
                        && (index + 1 == count || punct.spacing() == proc_macro2::Spacing::Joint)
                }
                _ => false,
            })
    }

    fn peek_assign(&self) -> bool {
        let compare = ["===", "==", "=>"].iter().any(|op| self.peek_operator(op));
        !compare && ASSIGN.iter().any(|operator| self.peek_operator(operator))
    }

    fn operator(&mut self, operators: &[&'static str]) -> Option<&'static str> {
        let found = operators
            .iter()
            .find(|operator| self.peek_operator(operator))?;
        self.cursor.skip(found.len());
        Some(found)
    }
}

/// `{ name: ..}` and `{}` are JavaScript objects; anything else in braces is a Rust value.
fn is_object(group: &Group) -> bool {
    let mut tokens = group.stream().into_iter();
    let (first, second, third) = (tokens.next(), tokens.next(), tokens.next());
    match (first, second) {
        (None, _) => true,
        (Some(TokenTree::Ident(_) | TokenTree::Literal(_)), Some(TokenTree::Punct(colon))) => {
            // `a::b` is a Rust path.
            colon.as_char() == ':'
                && !matches!(third, Some(TokenTree::Punct(next)) if next.as_char() == ':')
        }
        _ => false,
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
