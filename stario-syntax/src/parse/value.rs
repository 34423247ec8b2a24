//! The value of an attribute: which form it has.

mod extent;
mod literal;
mod signal;
mod token_list;
mod unexpected;
mod word;

use proc_macro2::{Delimiter, Group, Punct, TokenTree};

pub(super) use self::extent::{skip_value, starts_attribute};
use super::splice::{unfinished, unfinished_operator};
use super::token::is_number;
use super::{Parser, foreign};
use crate::ast::{Splice, Value};
use crate::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::expression;

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
                self.group_value(group, name)
            }
            Some(TokenTree::Ident(_)) if !starts_attribute(cursor) => self.word_value(cursor, name),
            _ => self.no_value(cursor, name, eq_token),
        }
    }

    fn group_value(&mut self, group: Group, name: &str) -> Option<Value> {
        match group.delimiter() {
            Delimiter::Brace | Delimiter::None => {
                if group.stream().is_empty() {
                    self.push(
                        Diagnostic::error(group.span(), "expected a Rust expression, found `{}`")
                            .help("write a value between the braces, or `\"\"` for an empty one"),
                    );
                    return None;
                }
                if let Some(error) = foreign::object(&group, name) {
                    self.push(error);
                    return None;
                }
                if self.foreign_braces(&group) || self.markup_in_braces(&group) {
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
}
