//! `match` and its arms.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::header::condition;
use crate::ast::{Arm, Match, Node};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::parse::Parser;
use crate::parse::token::is_brace;

impl Parser {
    pub(in crate::parse) fn match_node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let match_token = cursor.ident()?;
        let scrutinee = condition(cursor);
        let group = cursor.group(Delimiter::Brace);
        let missing = match &group {
            None => Some("expected `{` and the arms of this `match`"),
            Some(_) if scrutinee.is_empty() => Some("expected a value after `match`"),
            Some(_) => None,
        };
        if let Some(missing) = missing {
            self.push(
                Diagnostic::error(match_token.span(), missing)
                    .help("write `match value { pattern => { .. } }`"),
            );
            return None;
        }
        let group = group?;
        let mut arms = Vec::new();
        let mut inner = Cursor::of(&group);
        while !inner.is_empty() {
            arms.extend(self.arm(&mut inner));
        }
        if arms.is_empty() && !group.stream().is_empty() {
            // Without an arm what follows could not be reached, which is no second mistake.
            arms.push(Arm {
                pattern: quote!(_),
                arrow: quote!(=>),
                body: self.block(Group::new(Delimiter::Brace, TokenStream::new())),
            });
        }
        Some(Node::Match(Match {
            allows: Vec::new(),
            match_token,
            scrutinee,
            group,
            arms,
        }))
    }

    fn arm(&mut self, cursor: &mut Cursor) -> Option<Arm> {
        let mark = cursor.mark();
        let start = cursor.span();
        cursor.skip_to(|cursor| is_arrow(cursor, 0) || lacks_arrow(cursor));
        let pattern = cursor.since(mark);
        let span = SpanRange::of(&pattern, start);
        let no_arrow = Diagnostic::error(span, "expected `=>` after the pattern of this arm");
        if cursor.is_empty() || (pattern.is_empty() && !is_arrow(cursor, 0)) {
            self.push(no_arrow.help("write `pattern => { .. }`"));
            cursor.skip(1);
            return None;
        }
        let pattern = if pattern.is_empty() {
            self.push(
                Diagnostic::error(span, "expected a pattern before `=>`")
                    .help("for every other value write `_ => { .. }`"),
            );
            quote_spanned!(span.start=> _)
        } else {
            pattern
        };
        let mark = cursor.mark();
        let arrow = if is_arrow(cursor, 0) {
            cursor.skip(2);
            cursor.since(mark)
        } else {
            let pattern = written(&pattern);
            self.push(no_arrow.help(format!("write `{pattern} => {{ .. }}`")));
            // The arm is kept, so that the others still make a whole.
            quote_spanned!(span.end=> =>)
        };
        let group = if let Some(group) = cursor.group(Delimiter::Brace) {
            cursor.punct(',');
            group
        } else {
            self.arm_without_braces(cursor, &pattern)
        };
        let body = self.block(group);
        Some(Arm {
            pattern,
            arrow,
            body,
        })
    }

    /// Reports the body of an arm that is not in braces; empty ones in its place.
    fn arm_without_braces(&mut self, cursor: &mut Cursor, pattern: &TokenStream) -> Group {
        let start = cursor.span();
        // `Status::Open => "open"`: a text is all of it, with or without a comma.
        let value = match cursor.literal() {
            Some(text) => {
                cursor.punct(',');
                TokenTree::Literal(text).into()
            }
            None => cursor.until_comma(),
        };
        let span = SpanRange::of(&value, start);
        let pattern = written(pattern);
        let value = if value.is_empty() {
            "..".to_owned()
        } else {
            written(&value)
        };
        self.push(
            Diagnostic::error(span, "the body of a `match` arm must be in braces")
                .help(format!("write `{pattern} => {{ {value} }}`")),
        );
        let mut group = Group::new(Delimiter::Brace, TokenStream::new());
        group.set_span(span.start);
        group
    }
}

fn is_arrow(cursor: &Cursor, ahead: usize) -> bool {
    cursor.peek_joint(ahead, ['=', '>'])
}

/// Whether the cursor is at the body of an arm without `=>`: at braces that no pattern goes on behind.
fn lacks_arrow(cursor: &Cursor) -> bool {
    let goes_on = is_arrow(cursor, 1)
        || cursor.peek_punct(1, '|')
        || cursor.peek_punct(1, '@')
        || cursor.peek_word(1, "if");
    cursor.peek().is_some_and(is_brace) && !goes_on
}
