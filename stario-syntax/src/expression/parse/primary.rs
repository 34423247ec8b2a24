//! Operands: signals, words, literals, brackets and actions.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenTree};

use super::{Parser, parse_signal};
use crate::ast::Splice;
use crate::cursor::Cursor;
use crate::datastar;
use crate::diagnostic::Diagnostic;
use crate::expression::Expr;
use crate::parse::parse_call;

/// Words that begin a statement of JavaScript, or that cannot be the name of a variable.
const STATEMENT_WORDS: &[&str] = &[
    "if", "else", "for", "while", "do", "let", "const", "var", "function", "async", "await",
    "return", "switch", "case", "throw", "try", "catch", "class", "break", "continue", "with",
    "yield",
];

impl Parser<'_> {
    pub(super) fn primary(&mut self) -> Option<Expr> {
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
                Delimiter::Parenthesis | Delimiter::None => self.paren(&group),
                Delimiter::Bracket => self.items(&group).map(Expr::Array),
                Delimiter::Brace if is_object(&group) => self.object(&group),
                Delimiter::Brace => Some(Expr::Hole(Splice { group })),
            },
            Some(TokenTree::Punct(punct)) => {
                let error =
                    Diagnostic::error(punct.span(), format!("expected a value, found `{punct}`"));
                self.diagnostics.push(match punct.as_char() {
                    '\'' => error.help("write a string in double quotes"),
                    '/' => error
                        .help("in a filter write the pattern as text: `\"^user\"`")
                        .help("elsewhere make it of a text: `RegExp(\"^user\")`"),
                    '.' if self.cursor.peek_punct(0, '.') && !self.cursor.peek_punct(1, '.') => {
                        error.help("a spread has three points: `...$items`")
                    }
                    _ => error.help(format!("write a value, or remove the `{punct}`")),
                });
                None
            }
            None => {
                let span = self.cursor.last_span();
                self.diagnostics.push(
                    Diagnostic::error(span, "expected a value after this")
                        .help("write a value behind it, or remove it"),
                );
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

    fn literal(&mut self, literal: Literal) -> Option<Expr> {
        let span = literal.span();
        match syn::Lit::new(literal) {
            syn::Lit::Str(text) if text.suffix().is_empty() => Some(Expr::Str(text.value())),
            syn::Lit::Char(character) if character.suffix().is_empty() => {
                Some(Expr::Str(character.value().to_string()))
            }
            syn::Lit::Int(number) if number.suffix().is_empty() => {
                Some(Expr::Number(number.base10_digits().to_owned()))
            }
            syn::Lit::Float(number) if number.suffix().is_empty() => {
                Some(Expr::Number(number.base10_digits().to_owned()))
            }
            // `'text'`: the compiler reports it, with the edit.
            syn::Lit::Verbatim(text) if text.to_string().starts_with('\'') => {
                Some(Expr::Str(String::new()))
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
        if let (Some(inner), true) = (items.pop(), items.is_empty()) {
            Some(Expr::Paren(Box::new(inner)))
        } else {
            self.diagnostics.push(
                Diagnostic::error(
                    group.span(),
                    "expected one expression between the parentheses",
                )
                .help(if group.stream().is_empty() {
                    "write one, or remove the parentheses"
                } else {
                    "write one of them; statements are separated with `;`"
                }),
            );
            None
        }
    }

    pub(super) fn list(&mut self, group: &Group) -> Option<Vec<Expr>> {
        self.inside(group, |parser| {
            let mut items = Vec::new();
            while !parser.cursor.is_empty() {
                items.push(parser.assignment()?);
                parser.comma()?;
            }
            Some(items)
        })
    }

    /// The elements of an array, or the arguments of a call.
    pub(super) fn items(&mut self, group: &Group) -> Option<Vec<Expr>> {
        self.inside(group, |parser| {
            let mut items = Vec::new();
            while !parser.cursor.is_empty() {
                items.push(if parser.spreads() {
                    parser.spread()?
                } else {
                    parser.assignment()?
                });
                parser.comma()?;
            }
            Some(items)
        })
    }

    fn spreads(&self) -> bool {
        self.peek_operator("...")
    }

    /// `...$items`
    fn spread(&mut self) -> Option<Expr> {
        self.cursor.skip(3);
        self.assignment().map(Box::new).map(Expr::Spread)
    }

    fn object(&mut self, group: &Group) -> Option<Expr> {
        self.inside(group, |parser| {
            let mut entries = Vec::new();
            while !parser.cursor.is_empty() {
                if parser.spreads() {
                    entries.push((String::new(), parser.spread()?));
                    parser.comma()?;
                    continue;
                }
                let is_word = matches!(parser.cursor.peek(), Some(TokenTree::Ident(_)));
                let key = match parser.cursor.next() {
                    Some(TokenTree::Ident(name)) => name.to_string(),
                    Some(TokenTree::Literal(literal)) => match syn::Lit::new(literal.clone()) {
                        syn::Lit::Str(text) => text.value(),
                        syn::Lit::Char(character) => character.value().to_string(),
                        _ => literal.to_string(),
                    },
                    other => {
                        let span = other.map_or_else(|| parser.cursor.span(), |t| t.span());
                        parser.diagnostics.push(
                            Diagnostic::error(span, "expected the name of a property")
                                .help("write a name, or a text in quotes: `\"name\": value`")
                                .help("for a name from elsewhere write `object[name] = value`"),
                        );
                        return None;
                    }
                };
                if parser.cursor.punct(':').is_none() {
                    let error = Diagnostic::error(
                        parser.cursor.last_span(),
                        format!("expected `: value` after `{key}`"),
                    );
                    parser.diagnostics.push(if is_word {
                        error
                            .help(format!("for a signal write `{key}: ${key}`"))
                            .help(format!("for a value of Rust write `{key}: {{{key}}}`"))
                    } else {
                        error.help("write the value behind it")
                    });
                    return None;
                }
                entries.push((key, parser.assignment()?));
                parser.comma()?;
            }
            Some(Expr::Object(entries))
        })
    }

    fn action(&mut self, at: Span) -> Option<Expr> {
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
        let found = found.unwrap_or_default();
        self.diagnostics.push(
            Diagnostic::error(self.cursor.span(), format!("expected `,`, found `{found}`"))
                .help(format!("write a `,` before `{found}`")),
        );
        None
    }

    fn inside<T>(&mut self, group: &Group, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let outer = std::mem::replace(&mut self.cursor, Cursor::of(group));
        let result = read(self);
        self.cursor = outer;
        result
    }
}

/// `{name: ..}`, `{...other}` and `{}` are JavaScript objects; anything else in braces is a Rust value.
fn is_object(group: &Group) -> bool {
    let mut tokens = group.stream().into_iter();
    let (first, second, third) = (tokens.next(), tokens.next(), tokens.next());
    match (first, second) {
        (None, _) => true,
        (Some(TokenTree::Punct(first)), Some(TokenTree::Punct(second))) => {
            let third = matches!(third, Some(TokenTree::Punct(third)) if third.as_char() == '.');
            first.as_char() == '.' && second.as_char() == '.' && third
        }
        (Some(TokenTree::Ident(_) | TokenTree::Literal(_)), Some(TokenTree::Punct(colon))) => {
            // `a::b` is a Rust path.
            colon.as_char() == ':'
                && !matches!(third, Some(TokenTree::Punct(next)) if next.as_char() == ':')
        }
        _ => false,
    }
}
