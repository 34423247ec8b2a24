//! `if`, `for`, `match` and `let`.
//!
//! Conditions, patterns and expressions are kept as tokens and given to rustc as they are: it explains
//! a mistake in Rust better than a template parser would, and editors complete inside them.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use super::Parser;
use super::node::is_brace;
use crate::ast::{Arm, Block, ElseBranch, For, If, Let, Match, Node};
use crate::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::html;

impl Parser {
    pub(super) fn if_node(&mut self, cursor: &mut Cursor) -> Option<If> {
        let if_token = cursor.ident()?;
        let condition = condition(cursor);
        let then = self.body(cursor, &if_token, &condition, "a condition");
        let otherwise = self.else_branch(cursor);
        Some(If {
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
        while !cursor.is_empty() && !cursor.peek_word(0, "in") && !ends_pattern(cursor) {
            cursor.skip(1);
        }
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
            for_token,
            pattern,
            in_token,
            iterator,
            body,
        }))
    }

    pub(super) fn match_node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let match_token = cursor.ident()?;
        let scrutinee = condition(cursor);
        let Some(group) = cursor.group(Delimiter::Brace) else {
            self.push(
                Diagnostic::error(
                    match_token.span(),
                    "expected `{` and the arms of this `match`",
                )
                .help("write `match value { pattern => { .. } }`"),
            );
            return None;
        };
        if scrutinee.is_empty() {
            self.push(
                Diagnostic::error(match_token.span(), "expected a value after `match`")
                    .help("write `match value { pattern => { .. } }`"),
            );
            return None;
        }
        let mut arms = Vec::new();
        let mut inner = Cursor::of(&group);
        while !inner.is_empty() {
            arms.extend(self.arm(&mut inner));
        }
        Some(Node::Match(Match {
            match_token,
            scrutinee,
            group,
            arms,
        }))
    }

    fn arm(&mut self, cursor: &mut Cursor) -> Option<Arm> {
        let mark = cursor.mark();
        let start = cursor.span();
        let is_arrow = |cursor: &Cursor| cursor.peek_punct(0, '=') && cursor.peek_punct(1, '>');
        while !cursor.is_empty() && !is_arrow(cursor) {
            cursor.skip(1);
        }
        let pattern = cursor.since(mark);
        if cursor.is_empty() {
            self.push(
                Diagnostic::error(start, "expected `=>` after the pattern of this arm")
                    .help("write `pattern => { .. }`"),
            );
            return None;
        }
        let mark = cursor.mark();
        cursor.skip(2);
        let arrow = cursor.since(mark);
        let Some(group) = cursor.group(Delimiter::Brace) else {
            self.push(
                Diagnostic::error(cursor.span(), "the body of a `match` arm must be in braces")
                    .help(format!("write `{pattern} => {{ .. }}`")),
            );
            while !cursor.is_empty() && !cursor.peek_punct(0, ',') {
                cursor.skip(1);
            }
            cursor.skip(1);
            return None;
        };
        let body = self.block(group);
        cursor.punct(',');
        Some(Arm {
            pattern,
            arrow,
            body,
        })
    }

    pub(super) fn let_node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let start = cursor.span();
        let mark = cursor.mark();
        let found = cursor
            .rest()
            .position(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ';'));
        let Some(length) = found else {
            self.push(
                Diagnostic::error(start, "expected `;` at the end of this `let`")
                    .help("write `let name = value;`"),
            );
            while !cursor.is_empty() && !cursor.peek_punct(0, '<') {
                cursor.skip(1);
            }
            return None;
        };
        cursor.skip(length + 1);
        Some(Node::Let(Let {
            statement: cursor.since(mark),
        }))
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
            self.push(Diagnostic::error(
                word.span(),
                format!("expected {what} after `{word}`"),
            ));
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
            let is_let =
                |token: TokenTree| matches!(token, TokenTree::Ident(word) if word == "let");
            let binds = word == "in" || header.clone().into_iter().any(is_let);
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

/// Whether the cursor is at something that no pattern can hold.
fn ends_pattern(cursor: &Cursor) -> bool {
    ["if", "for", "match", "let"]
        .iter()
        .any(|word| cursor.peek_word(0, word))
        || cursor.peek_punct(0, '<')
}

/// Reads up to the body: the first braces that are not part of a pattern after `let`.
///
/// A tag ends it as well, which means that the opening brace is missing.
fn condition(cursor: &mut Cursor) -> TokenStream {
    let mark = cursor.mark();
    let mut pattern = false;
    while let Some(token) = cursor.peek() {
        if (is_brace(token) && !pattern) || starts_tag(cursor) {
            break;
        }
        if cursor.peek_word(0, "let") {
            pattern = true;
        } else if pattern && cursor.peek_punct(0, '=') {
            let compound = cursor.peek_punct(1, '=') || cursor.peek_punct(1, '>');
            pattern = compound;
        }
        cursor.skip(1);
    }
    cursor.since(mark)
}

/// Whether `<name>`, `<name attribute` or `</` is here, which is no comparison of Rust.
fn starts_tag(cursor: &Cursor) -> bool {
    if !cursor.peek_punct(0, '<') {
        return false;
    }
    let is_element = cursor
        .peek_ident(1)
        .is_some_and(|name| html::element(&name.to_string()).is_some());
    let goes_on = cursor.peek_punct(2, '>')
        || cursor
            .peek_ident(2)
            .is_some_and(|word| word != "as" && word != "in");
    cursor.peek_punct(1, '/') || (is_element && goes_on)
}
