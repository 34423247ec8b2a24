//! A signal as a value: `$count`, `$user.name`.

use proc_macro2::{Delimiter, TokenTree};

use super::extent::{compares, ends_value, operation, starts_attribute};
use crate::ast::Value;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::expression;
use crate::parse::Parser;

impl Parser {
    pub(super) fn signal_value(&mut self, cursor: &mut Cursor, name: &str) -> Option<Value> {
        let mut ahead = cursor.clone();
        ahead.skip(1);
        if starts_attribute(&ahead) {
            // `=$ id="x"`: the name belongs to the next attribute.
            ahead = Cursor::new(cursor.next().into_iter().collect(), cursor.last_span());
            expression::parse_signal(&mut ahead, &mut self.diagnostics);
            return None;
        }
        let path = expression::parse_signal(cursor, &mut self.diagnostics)?;
        let span = expression::signal_span(&path);
        // `=$count + 1` goes on where only a signal may stand.
        let more = match cursor.peek() {
            Some(TokenTree::Punct(_)) => !ends_value(cursor) || compares(cursor),
            Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
            _ => false,
        };
        if more {
            let rest = operation(cursor);
            self.push(
                Diagnostic::error(
                    SpanRange::of(&rest, span.end),
                    "expected an attribute or the end of the tag",
                )
                .help(format!(
                    "write an expression in parentheses: `{name}=(${} {})`",
                    path.dotted(),
                    written(&rest)
                )),
            );
        }
        Some(Value::Expression {
            expression: expression::signal_expression(path),
            span,
        })
    }
}
