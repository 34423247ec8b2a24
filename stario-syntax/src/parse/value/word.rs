//! Words as a value: `true`, `get("/updates")`, or what lacks its quotes.

use proc_macro2::{Delimiter, TokenTree};

use crate::ast::Value;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::parse::token::is_punct;
use crate::parse::{Parser, parse_call};
use crate::template::is_datastar;

impl Parser {
    pub(super) fn word_value(&mut self, cursor: &mut Cursor, name: &str) -> Option<Value> {
        let mark = cursor.mark();
        let word = cursor.ident()?;
        let goes_on = matches!(
            cursor.peek_at(1),
            Some(TokenTree::Punct(punct)) if !matches!(punct.as_char(), '>' | '/' | '<')
        );
        if !goes_on && let Some(group) = cursor.group(Delimiter::Parenthesis) {
            let call = parse_call(word, group, &mut self.diagnostics);
            return Some(Value::Call(Box::new(call)));
        }
        if word == "true" || word == "false" {
            let value = word == "true";
            return Some(Value::Bool { token: word, value });
        }
        skip_rust(cursor);
        let found = cursor.since(mark);
        let text = written(&found);
        let error = |rule: &str| {
            Diagnostic::error(
                SpanRange::of(&found, word.span()),
                format!("the value of `{name}` must be {rule}"),
            )
        };
        let is_rust = ["==", "!=", "!(", "!["];
        self.push(if is_rust.iter().any(|sign| text.contains(sign)) {
            error("in braces").help(format!("write `{name}={{{text}}}`"))
        } else if is_datastar(name) {
            Diagnostic::error(
                SpanRange::of(&found, word.span()),
                format!("expected an expression for `{name}`, found `{text}`"),
            )
            .help(format!("for the signal write `{name}=${text}`"))
            .help(format!("for a Rust value write `{name}=({{{text}}})`"))
        } else {
            error("in quotes or in braces")
                .help(format!("for text write `{name}=\"{text}\"`"))
                .help(format!("for a Rust value write `{name}={{{text}}}`"))
        });
        None
    }
}

/// Skips what goes on behind a word: a macro call, a path, a dotted value or a sum.
fn skip_rust(cursor: &mut Cursor) {
    let mut operator = false;
    while let Some(token) = cursor.peek() {
        let belongs = match token {
            TokenTree::Punct(punct) => {
                let is_equality = punct.as_char() == '='
                    && (cursor.peek_punct(1, '=')
                        || cursor.before(|token| is_punct(token, &['=', '!'])));
                // `text/css`
                let is_slash = punct.as_char() == '/'
                    && matches!(cursor.peek_at(1), Some(TokenTree::Ident(_)));
                (is_equality || is_slash || !matches!(punct.as_char(), '>' | '/' | '<' | '='))
                    && cursor.peek_at(1).is_some()
            }
            TokenTree::Group(group) => operator || group.delimiter() != Delimiter::Brace,
            TokenTree::Ident(_) | TokenTree::Literal(_) => operator,
        };
        if !belongs {
            break;
        }
        operator = matches!(token, TokenTree::Punct(_));
        cursor.skip(1);
    }
}
