//! `if`, `for`, `match` and `let`.
//!
//! Conditions, patterns and expressions are kept as tokens and given to rustc as they are: it explains
//! a mistake in Rust better than a template parser would, and editors complete inside them.

mod arms;
mod header;
mod stray;

use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::{quote, quote_spanned};

use self::header::{condition, ends_pattern, starts_tag};
use super::Parser;
use super::token::{is_punct, is_word};
use crate::ast::{Block, ElseBranch, For, If, Let, Node};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};

impl Parser {
    pub(super) fn if_node(&mut self, cursor: &mut Cursor) -> Option<If> {
        let if_token = cursor.ident()?;
        let condition = condition(cursor);
        let then = self.body(cursor, &if_token, &condition, "a condition");
        let otherwise = self.else_branch(cursor);
        Some(If {
            allows: Vec::new(),
            if_token,
            condition,
            then: then?,
            otherwise,
        })
    }

    /// `else { .. }` or `else if ..`, when one follows.
    pub(super) fn else_branch(&mut self, cursor: &mut Cursor) -> Option<(Ident, ElseBranch)> {
        let else_token = cursor.word("else")?;
        if cursor.peek_word(0, "if") {
            let branch = self.deeper(cursor, Self::if_node).flatten()?;
            return Some((else_token, ElseBranch::If(Box::new(branch))));
        }
        if let Some(group) = cursor.group(Delimiter::Brace) {
            return Some((else_token, ElseBranch::Block(self.block(group))));
        }
        self.push(
            Diagnostic::error(else_token.span(), "expected `{` or `if` after `else`")
                .help("write `else { .. }`"),
        );
        None
    }

    pub(super) fn for_node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let for_token = cursor.ident()?;
        let mark = cursor.mark();
        cursor.skip_to(|cursor| cursor.peek_word(0, "in") || ends_pattern(cursor));
        let pattern = cursor.since(mark);
        let Some(in_token) = cursor.word("in") else {
            self.push(
                Diagnostic::error(for_token.span(), "expected `in` after the pattern of `for`")
                    .help("write `for item in items { .. }`"),
            );
            return None;
        };
        let iterator = condition(cursor);
        let body = self.body(cursor, &in_token, &iterator, "an iterator")?;
        Some(Node::For(For {
            allows: Vec::new(),
            for_token,
            pattern,
            in_token,
            iterator,
            body,
        }))
    }

    pub(super) fn let_node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let mark = cursor.mark();
        cursor.skip_to(|cursor| cursor.peek_punct(0, ';') || starts_tag(cursor));
        let statement = cursor.since(mark);
        if cursor.punct(';').is_some() {
            return Some(Node::Let(Let {
                statement: cursor.since(mark),
            }));
        }
        let span = SpanRange::of(&statement, cursor.last_span());
        let mut tokens = statement.clone().into_iter();
        let is_whole = tokens.any(|token| is_punct(&token, &['=']));
        let help = if is_whole {
            format!("write `{};`", written(&statement))
        } else {
            "write `let name = value;`".to_owned()
        };
        self.push(Diagnostic::error(span, "expected `;` at the end of this `let`").help(help));
        // The names it makes are there, so that their uses are no mistakes.
        is_whole.then(|| {
            let end = quote_spanned!(span.end=> ;);
            Node::Let(Let {
                statement: quote!(#statement #end),
            })
        })
    }

    /// The braced body after a header; both must be there.
    fn body(
        &mut self,
        cursor: &mut Cursor,
        word: &Ident,
        header: &TokenStream,
        what: &str,
    ) -> Option<Block> {
        let group = cursor.group(Delimiter::Brace);
        if header.is_empty() {
            let help = if word == "in" {
                "write `for item in items { .. }`"
            } else {
                "write `if condition { .. }`"
            };
            self.push(
                Diagnostic::error(word.span(), format!("expected {what} after `{word}`"))
                    .help(help),
            );
            if let Some(group) = group {
                self.block(group);
            }
            return None;
        }
        let Some(group) = group else {
            self.push(
                Diagnostic::error(word.span(), format!("expected `{{` after {what}"))
                    .help("write the children between `{` and `}`"),
            );
            // Its names are unknown without the loop or condition, which is no mistake of its own.
            let mut tokens = header.clone().into_iter();
            let binds = word == "in" || tokens.any(|token| is_word(&token, "let"));
            if binds && cursor.peek_punct(0, '<') && cursor.peek_ident(1).is_some() {
                let _ = self.node(cursor);
            }
            return None;
        };
        Some(self.block(group))
    }

    /// The children between braces.
    pub(super) fn block(&mut self, group: Group) -> Block {
        let mut cursor = Cursor::of(&group);
        let outer = std::mem::take(&mut self.level);
        let nodes = self.deeper(&mut cursor, Self::nodes).unwrap_or_default();
        self.level = outer;
        Block { group, nodes }
    }
}
