//! A signal as a value: `$count`, `$user.name`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::extent::{compares, ends_value, operation, starts_attribute};
use crate::ast::Value;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::expression;
use crate::parse::Parser;
use crate::parse::token::is_punct;

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
            let at = SpanRange::of(&rest, span.end);
            let error = Diagnostic::error(at, "expected an attribute or the end of the tag");
            let signal = path.dotted();
            // `$first-name`
            let camel = camel(&rest).filter(|_| span.end.end() == at.start.start());
            let error = match camel {
                Some(camel) => error.help(format!(
                    "the signal of the key `{signal}{}` is `${signal}{camel}`",
                    written(&rest)
                )),
                None => error,
            };
            self.push(error.help(format!(
                "write an expression in parentheses: `{name}=(${signal} {})`",
                written(&rest)
            )));
        }
        Some(Value::Expression {
            expression: expression::signal_expression(path),
            span,
        })
    }
}

/// `-name` behind `$first` as `Name`.
fn camel(rest: &TokenStream) -> Option<String> {
    let mut tokens = rest.clone().into_iter();
    let mut camel = String::new();
    while let Some(token) = tokens.next() {
        let (true, Some(TokenTree::Ident(word))) = (is_punct(&token, &['-']), tokens.next()) else {
            return None;
        };
        let word = word.to_string();
        let mut letters = word.chars();
        camel.extend(letters.next()?.to_uppercase());
        camel.push_str(letters.as_str());
    }
    Some(camel)
}
