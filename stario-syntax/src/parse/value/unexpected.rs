//! What cannot begin a value: markup, an address without quotes, `@` and `!`, or nothing at all.

use proc_macro2::{Punct, TokenStream, TokenTree};

use super::extent::{address, ends_value, operation};
use crate::ast::Value;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::parse::Parser;
use crate::template::is_datastar;

impl Parser {
    /// Reports the value that `name` lacks, and skips what stands in its place.
    pub(super) fn no_value(
        &mut self,
        cursor: &mut Cursor,
        name: &str,
        eq_token: &Punct,
    ) -> Option<Value> {
        let error = self.unexpected(cursor, name).unwrap_or_else(|| {
            Diagnostic::error(eq_token.span(), format!("expected a value for `{name}`"))
                .help(format!("write `{name}=\"text\"` or `{name}={{value}}`"))
                .help(format!("write `{name}` alone for a boolean attribute"))
        });
        self.push(error);
        None
    }

    /// What begins with a symbol, such as `@get(..)` or `!$open`, is one mistake with it.
    fn unexpected(&mut self, cursor: &mut Cursor, name: &str) -> Option<Diagnostic> {
        let Some(TokenTree::Punct(first)) = cursor.peek() else {
            return None;
        };
        let (first, span) = (first.as_char(), first.span());
        let error = |found: &TokenStream, message: String| {
            Diagnostic::error(SpanRange::of(found, span), message)
        };
        if first == '<'
            && let Some(markup) = self.foreign_markup(cursor)
        {
            return Some(
                error(
                    &markup,
                    format!("the value of `{name}` cannot be markup without braces"),
                )
                .help(format!(
                    "for a prop of type `Html` write `{name}={{html! {{ {} }}}}`",
                    written(&markup)
                ))
                .help(format!(
                    "an attribute of an element holds text: `{name}=\"text\"`"
                )),
            );
        }
        if matches!(first, '/' | '#') && !ends_value(cursor) {
            let found = address(cursor);
            return Some(
                error(&found, format!("the value of `{name}` must be in quotes"))
                    .help(format!("write `{name}=\"{}\"`", written(&found))),
            );
        }
        let found = operation(cursor);
        if !is_datastar(name) {
            return None;
        }
        if first == '@' && found.clone().into_iter().count() > 1 {
            let call: TokenStream = found.clone().into_iter().skip(1).collect();
            return Some(
                error(
                    &found,
                    "an action has a `@` in parentheses and in quotes only".to_owned(),
                )
                .help(format!("write `{name}={}`", written(&call))),
            );
        }
        matches!(first, '!' | '-' | '+' | '~').then(|| {
            error(
                &found,
                format!("the expression of `{name}` must be in parentheses"),
            )
            .help(format!("write `{name}=({})`", written(&found)))
        })
    }
}
