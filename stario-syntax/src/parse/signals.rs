//! `signals Counter;` at the start of a template.

use proc_macro2::{Delimiter, TokenTree};
use quote::quote;

use super::{Parser, check_types};
use crate::ast::SignalsDirective;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};

impl Parser {
    /// `signals Counter;` at the start of a template.
    pub(super) fn signals(&mut self, cursor: &mut Cursor) -> Option<SignalsDirective> {
        if !cursor.peek_word(0, "signals") || cursor.peek_ident(1).is_none() {
            return None;
        }
        let signals_token = cursor.ident()?;
        let mark = cursor.mark();
        let generic = type_length(cursor);
        cursor.skip(generic.unwrap_or_default());
        while !cursor.is_empty() && !cursor.peek_punct(0, ';') {
            if cursor.peek_punct(0, '<') {
                // `Form<User>` is a type, `Form <p>` is not.
                if cursor.last_span().end() != cursor.span().start() {
                    break;
                }
                cursor.skip_to(|cursor| cursor.peek_punct(0, '>'));
            }
            cursor.skip(1);
        }
        let ty = cursor.since(mark);
        let Some(semi_token) = cursor.punct(';') else {
            self.push(
                Diagnostic::error(
                    SpanRange::of(&ty, signals_token.span()),
                    "expected `;` after the type of `signals`",
                )
                .help(format!("write `signals {};`", written(&ty))),
            );
            return None;
        };
        let error = check_types(&ty).or_else(|| {
            let is_type = syn::parse2::<syn::Type>(quote!(<#ty as Signals>::Names)).is_ok();
            (!is_type).then(|| {
                Diagnostic::error(
                    SpanRange::of(&ty, signals_token.span()),
                    format!("expected a type after `signals`, found `{}`", written(&ty)),
                )
                .help("write `signals Counter;`")
            })
        });
        if let Some(error) = error {
            self.push(error);
            return None;
        }
        Some(SignalsDirective {
            signals_token,
            ty,
            semi_token,
        })
    }
}

/// The length of a type such as `Form<User>` that a `;` ends.
fn type_length(cursor: &Cursor) -> Option<usize> {
    let belongs = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | '<' | '>' | ',' | '&' | '\''),
        TokenTree::Ident(_) => true,
        TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
        TokenTree::Literal(_) => false,
    };
    let length = cursor.rest().take_while(|token| belongs(token)).count();
    cursor.peek_punct(length, ';').then_some(length)
}
