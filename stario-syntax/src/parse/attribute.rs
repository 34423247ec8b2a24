//! Attributes: names, spreads, and what is none of both.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::Parser;
use super::name::parse_name;
use crate::ast::{Attribute, Named, Spread};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::template::{ValueContext, attribute_context};

impl Parser {
    /// Reads attributes up to the end of the tag.
    pub(super) fn attributes(&mut self, cursor: &mut Cursor, tag: &str) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        while let Some(token) = cursor.peek() {
            match token {
                TokenTree::Punct(punct) if matches!(punct.as_char(), '>' | '<') => break,
                TokenTree::Punct(punct) if punct.as_char() == '/' && ends_tag(cursor, 1) => break,
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    let group = group.clone();
                    cursor.skip(1);
                    attributes.extend(self.spread(group, tag));
                }
                TokenTree::Ident(_) => attributes.extend(self.named(cursor)),
                _ => self.not_an_attribute(cursor, tag),
            }
        }
        attributes
    }

    fn spread(&mut self, group: Group, tag: &str) -> Option<Attribute> {
        let mut inner = Cursor::of(&group);
        let dots = inner.punct('.').is_some() && inner.punct('.').is_some();
        let mark = inner.mark();
        inner.skip(usize::MAX / 2);
        let expr = inner.since(mark);
        if !dots || expr.is_empty() {
            self.push(
                Diagnostic::error(
                    group.span(),
                    "expected an attribute name, found a value in braces",
                )
                .help(format!(
                    "spread a value of type `Attrs`: `<{tag} {{..attrs}}>`"
                ))
                .help("for one attribute write `name={value}`"),
            );
            return None;
        }
        Some(Attribute::Spread(Spread { group, expr }))
    }

    fn named(&mut self, cursor: &mut Cursor) -> Option<Attribute> {
        let name = parse_name(cursor)?;
        let Some(eq_token) = cursor.punct('=') else {
            return Some(Attribute::Named(Box::new(Named {
                name,
                eq_token: None,
                value: None,
            })));
        };
        // An expression in quotes is JavaScript; its braces are its own.
        let is_code = matches!(attribute_context("", &name.text), ValueContext::Datastar);
        let outer = std::mem::replace(&mut self.verbatim, is_code);
        let value = self.value(cursor, &name.text, &eq_token);
        self.verbatim = outer;
        let value = value?;
        Some(Attribute::Named(Box::new(Named {
            name,
            eq_token: Some(eq_token),
            value: Some(value),
        })))
    }

    fn not_an_attribute(&mut self, cursor: &mut Cursor, tag: &str) {
        let Some(token) = cursor.next() else { return };
        let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if matches!(p.as_char(), '>' | '/'));
        let mut end = token.span();
        while cursor
            .peek()
            .is_some_and(|next| matches!(next, TokenTree::Punct(_)) && !is_end(next))
        {
            end = cursor.span();
            cursor.skip(1);
        }
        let span = SpanRange {
            start: token.span(),
            end,
        };
        let diagnostic = if matches!(token, TokenTree::Literal(_)) {
            Diagnostic::error(span, format!("expected an attribute name, found `{token}`"))
                .help(format!("write `name={token}`"))
                .help(format!("text is a child: `<{tag}>{token}</{tag}>`"))
        } else {
            Diagnostic::error(span, format!("expected an attribute name, found `{token}`")).help(
                format!("close the tag with `>`, or write `name=\"value\"` in `<{tag}>`"),
            )
        };
        self.push(diagnostic);
    }
}

/// Whether the tag ends here, or the tokens do, or the next tag starts.
pub(super) fn ends_tag(cursor: &Cursor, ahead: usize) -> bool {
    match cursor.peek_at(ahead) {
        None => true,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '>' | '<'),
        Some(_) => false,
    }
}
