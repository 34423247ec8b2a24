//! The value of an attribute: which form it has.

mod extent;
mod literal;
mod signal;
mod token_list;
mod word;

use proc_macro2::{Delimiter, Group, Punct, TokenTree};

use self::extent::operation;
pub(super) use self::extent::{skip_value, starts_attribute};
use super::Parser;
use super::splice::{unfinished, unfinished_operator};
use super::token::is_number;
use crate::ast::{Splice, Value};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::expression;
use crate::template::is_datastar;

impl Parser {
    pub(super) fn value(
        &mut self,
        cursor: &mut Cursor,
        name: &str,
        eq_token: &Punct,
    ) -> Option<Value> {
        match cursor.peek() {
            Some(TokenTree::Literal(_)) => self.literal_at(cursor, name),
            Some(TokenTree::Punct(minus)) if minus.as_char() == '-' => {
                let minus = minus.clone();
                match cursor.peek_at(1) {
                    Some(TokenTree::Literal(literal)) if is_number(literal) => {
                        cursor.skip(1);
                        let literal = cursor.literal()?;
                        self.literal_value(literal, Some(&minus))
                    }
                    _ => self.no_value(cursor, name, eq_token),
                }
            }
            Some(TokenTree::Punct(dollar)) if dollar.as_char() == '$' => {
                self.signal_value(cursor, name)
            }
            Some(TokenTree::Group(group)) => {
                let group = group.clone();
                cursor.skip(1);
                self.group_value(group)
            }
            Some(TokenTree::Ident(_)) if !starts_attribute(cursor) => self.word_value(cursor, name),
            _ => self.no_value(cursor, name, eq_token),
        }
    }

    fn group_value(&mut self, group: Group) -> Option<Value> {
        match group.delimiter() {
            Delimiter::Brace | Delimiter::None => {
                if group.stream().is_empty() {
                    self.push(
                        Diagnostic::error(group.span(), "expected a Rust expression, found `{}`")
                            .help("write a value between the braces, or `\"\"` for an empty one"),
                    );
                    return None;
                }
                if let Some(operator) = unfinished_operator(&group.stream()) {
                    self.push(unfinished(&operator).in_place());
                }
                Some(Value::Splice(Splice { group }))
            }
            Delimiter::Bracket => Some(Value::TokenList(self.token_list(group))),
            Delimiter::Parenthesis => {
                let span = group.span().into();
                let expression = expression::parse(&group, &mut self.diagnostics)?;
                Some(Value::Expression { expression, span })
            }
        }
    }

    fn no_value(&mut self, cursor: &mut Cursor, name: &str, eq_token: &Punct) -> Option<Value> {
        // What begins with a symbol, such as `@get(..)` or `!$open`, belongs to the same mistake.
        if let Some(TokenTree::Punct(first)) = cursor.peek() {
            let is_prefix = matches!(first.as_char(), '!' | '-' | '+' | '~');
            let span = first.span();
            let found = operation(cursor);
            if is_prefix && is_datastar(name) {
                self.push(
                    Diagnostic::error(
                        SpanRange::of(&found, span),
                        format!("the expression of `{name}` must be in parentheses"),
                    )
                    .help(format!("write `{name}=({})`", written(&found))),
                );
                return None;
            }
        }
        self.push(
            Diagnostic::error(eq_token.span(), format!("expected a value for `{name}`"))
                .help(format!("write `{name}=\"text\"` or `{name}={{value}}`"))
                .help(format!("write `{name}` alone for a boolean attribute")),
        );
        None
    }
}
