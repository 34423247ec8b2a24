//! Children: dispatch over what may stand among them.

use proc_macro2::{Delimiter, TokenTree};

use super::Parser;
use super::allow::is_attribute;
use super::token::is_brace;
use crate::ast::{Node, Text};
use crate::cursor::Cursor;

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
            TokenTree::Literal(literal)
                if literal.to_string().starts_with(['"', 'r', '\'', 'b', 'c']) =>
            {
                self.text(cursor)
            }
            TokenTree::Group(group)
                if matches!(group.delimiter(), Delimiter::Brace | Delimiter::None) =>
            {
                self.splice(cursor)
            }
            TokenTree::Punct(punct) if punct.as_char() == '<' => self.angle(cursor),
            TokenTree::Punct(punct) if punct.as_char() == '@' => {
                self.at_sign(cursor);
                None
            }
            TokenTree::Punct(punct) if punct.as_char() == '#' && is_attribute(cursor) => {
                self.with_attributes(cursor)
            }
            TokenTree::Ident(ident) => {
                let word = ident.to_string();
                self.word(cursor, &word)
            }
            TokenTree::Literal(_) | TokenTree::Group(_) | TokenTree::Punct(_) => {
                self.unquoted_text(cursor);
                None
            }
        }
    }

    fn text(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let literal = cursor.literal()?;
        let literal = self.str_lit(literal)?;
        let pieces = self.pieces(&literal);
        Some(Node::Text(Text {
            allows: Vec::new(),
            literal,
            pieces,
        }))
    }

    /// Control flow, a tag that lacks its `<`, or text that lacks its quotes.
    fn word(&mut self, cursor: &mut Cursor, word: &str) -> Option<Node> {
        match word {
            "if" => return self.if_node(cursor).map(Node::If),
            "for" => return self.for_node(cursor),
            "match" => return self.match_node(cursor),
            "let" => return self.let_node(cursor),
            "while" | "loop" if cursor.rest().any(is_brace) => self.foreign_loop(cursor),
            "else" => self.stray_else(cursor),
            _ if self.lacks_lt(cursor) => {
                return self.deeper(cursor, Self::tag_without_lt).flatten();
            }
            _ => self.unquoted_text(cursor),
        }
        None
    }

    /// `<`: a tag, a doctype or a comment.
    fn angle(&mut self, cursor: &mut Cursor) -> Option<Node> {
        if cursor.peek_punct(1, '!') {
            return self.declaration(cursor);
        }
        if cursor.peek_punct(1, '>') {
            self.empty_tag(cursor);
            return None;
        }
        if cursor.peek_ident(1).is_none() && cursor.peek_group(1, Delimiter::None).is_none() {
            self.lone_lt(cursor);
            return None;
        }
        self.deeper(cursor, Self::tag).flatten()
    }
}
