//! Children: dispatch over what may stand among them.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use super::Parser;
use super::allow::is_attribute;
use super::text::{splice_format, unfinished, unfinished_operator};
use crate::ast::{Node, Splice, Text};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange};

impl Parser {
    /// Reads children until the tokens end or a closing tag of an open element comes.
    pub(super) fn nodes(&mut self, cursor: &mut Cursor) -> Vec<Node> {
        let mut nodes = Vec::new();
        while !cursor.is_empty() {
            if cursor.peek_punct(0, '<') && cursor.peek_punct(1, '/') {
                if self.closes_open_tag(cursor) {
                    break;
                }
                self.stray_closing_tag(cursor);
                self.lost = true;
                continue;
            }
            let may_close = !nodes.is_empty() || cursor.peek_punct(0, '/');
            if may_close && self.damaged_closing(cursor).is_some() {
                break;
            }
            let (mark, is_tag) = (cursor.mark(), cursor.peek_punct(0, '<'));
            let node = self.node(cursor);
            self.lost |= is_tag && node.is_none();
            nodes.extend(node);
            if cursor.mark() == mark {
                // Whatever this token is, it has been reported; never loop on it.
                cursor.skip(1);
            }
        }
        nodes
    }

    pub(super) fn node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        match cursor.peek()? {
            TokenTree::Literal(literal) => {
                let written = literal.to_string();
                if written.starts_with(['"', 'r', '\'', 'b', 'c']) {
                    let literal = cursor.literal()?;
                    let literal = self.str_lit(literal)?;
                    let pieces = self.pieces(&literal);
                    return Some(Node::Text(Text {
                        allows: Vec::new(),
                        literal,
                        pieces,
                    }));
                }
                self.unquoted_text(cursor);
                None
            }
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Brace | Delimiter::None => self.splice(cursor),
                Delimiter::Parenthesis | Delimiter::Bracket => {
                    self.unquoted_text(cursor);
                    None
                }
            },
            TokenTree::Punct(punct) if punct.as_char() == '<' => self.angle(cursor),
            TokenTree::Punct(punct) if punct.as_char() == '@' => self.at_sign(cursor),
            TokenTree::Punct(punct) if punct.as_char() == '#' && is_attribute(cursor) => {
                self.with_attributes(cursor)
            }
            TokenTree::Ident(ident) => match ident.to_string().as_str() {
                "if" => self.if_node(cursor).map(Node::If),
                "for" => self.for_node(cursor),
                "match" => self.match_node(cursor),
                "let" => self.let_node(cursor),
                "while" | "loop" if cursor.rest().any(is_brace) => self.loop_word(cursor),
                "else" => self.stray_else(cursor),
                _ if self.lacks_lt(cursor) => self.deeper(cursor, Self::tag_without_lt).flatten(),
                _ => {
                    self.unquoted_text(cursor);
                    None
                }
            },
            TokenTree::Punct(_) => {
                self.unquoted_text(cursor);
                None
            }
        }
    }

    /// `{expr}`
    fn splice(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let Some(TokenTree::Group(group)) = cursor.next() else {
            return None;
        };
        if group.stream().is_empty() {
            self.push(
                Diagnostic::error(group.span(), "expected a Rust expression, found `{}`")
                    .help("write a value between the braces, or remove them"),
            );
            return None;
        }
        if let Some(word) = control_flow(&group) {
            self.push(
                Diagnostic::error(
                    word.span(),
                    format!("`{word}` with markup inside is not a Rust value"),
                )
                .help(format!("remove the braces around it: `{word} .. {{ .. }}`")),
            );
            self.lost = true;
            return None;
        }
        if self.foreign_braces(&group) || self.markup_in_braces(&group) {
            self.lost = true;
            return None;
        }
        if let Some(wrong) = splice_format(&group) {
            self.push(wrong);
            return None;
        }
        if let Some(operator) = unfinished_operator(&group.stream()) {
            self.push(unfinished(&operator).in_place());
        }
        Some(Node::Splice(Splice { group }))
    }

    /// `@if`, as other template languages write it.
    fn at_sign(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let word = cursor.peek_ident(1).map(ToString::to_string);
        let Some(word @ ("if" | "else" | "for" | "match" | "let")) = word.as_deref() else {
            self.unquoted_text(cursor);
            return None;
        };
        self.push(
            Diagnostic::error(cursor.span(), format!("`@{word}` is not allowed here"))
                .help(format!("write `{word}` without the `@`")),
        );
        cursor.skip(1);
        if word == "else" {
            // Its `if` has been read; what it holds is still checked.
            self.else_branch(cursor);
        }
        None
    }

    fn loop_word(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let word = cursor.ident()?;
        self.push(
            Diagnostic::error(
                word.span(),
                format!("`{word}` is not allowed in a template"),
            )
            .help("use `for item in items { .. }`"),
        );
        while !cursor.is_empty() {
            let body = cursor.peek().is_some_and(is_brace);
            cursor.skip(1);
            if body {
                break;
            }
        }
        None
    }

    fn stray_else(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let word = cursor.ident()?;
        self.push(
            Diagnostic::error(word.span(), "`else` has no `if` before it")
                .help("write `if condition { .. } else { .. }`"),
        );
        if cursor.peek().is_some_and(is_brace) {
            cursor.skip(1);
        }
        None
    }

    /// `<`: a tag, a doctype or a comment.
    fn angle(&mut self, cursor: &mut Cursor) -> Option<Node> {
        if cursor.peek_punct(1, '!') {
            return self.declaration(cursor);
        }
        if cursor.peek_punct(1, '>') {
            let start = cursor.span();
            cursor.skip(2);
            if self.closings_ahead(cursor, 0, "") == 0 {
                self.level.nameless += 1;
                let span = SpanRange {
                    start,
                    end: cursor.last_span(),
                };
                self.push(
                    Diagnostic::error(span, "expected an element name after `<`")
                        .help("write the name, such as `<p>`"),
                );
                return None;
            }
            self.level.fragments += 1;
            self.push(
                Diagnostic::error(
                    SpanRange {
                        start,
                        end: cursor.last_span(),
                    },
                    "a fragment `<>` is not needed",
                )
                .help("write the children one after the other and remove `<>` and `</>`"),
            );
            return None;
        }
        if cursor.peek_ident(1).is_none() && cursor.peek_group(1, Delimiter::None).is_none() {
            let span = cursor.span();
            cursor.skip(1);
            let error = Diagnostic::error(span, "expected an element name after `<`");
            // `<% x %>` and `<?php x ?>`
            if cursor.peek_punct(0, '%') || cursor.peek_punct(0, '?') {
                while !cursor.is_empty() && cursor.punct('>').is_none() {
                    cursor.skip(1);
                }
                self.push(error.help("for the value of a Rust expression write `{value}`"));
            } else {
                self.push(error.help("text is written in quotes: `\"<\"`"));
            }
            return None;
        }
        self.deeper(cursor, Self::tag).flatten()
    }
}

pub(super) fn is_brace(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The first word of `{if a { <b></b> }}`, control flow in braces of its own.
fn control_flow(group: &Group) -> Option<Ident> {
    let mut tokens = group.stream().into_iter();
    let Some(TokenTree::Ident(word)) = tokens.next() else {
        return None;
    };
    let is_control = ["if", "for", "match"].iter().any(|known| word == known);
    (is_control && has_markup(tokens.collect())).then_some(word)
}

/// Whether a closing tag or `/>` stands in a block, outside of any macro.
pub(super) fn has_markup(tokens: TokenStream) -> bool {
    let mut before = ' ';
    tokens.into_iter().any(|token| {
        let last = std::mem::replace(&mut before, ' ');
        match token {
            TokenTree::Punct(punct) => {
                before = punct.as_char();
                matches!((last, before), ('<', '/') | ('/', '>'))
            }
            TokenTree::Group(group) => last != '!' && has_markup(group.stream()),
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        }
    })
}
