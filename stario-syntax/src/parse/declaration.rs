//! `<!DOCTYPE html>` and comments.

use proc_macro2::{Span, TokenTree};

use super::Parser;
use crate::ast::{Comment, Doctype, Node};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange};

impl Parser {
    /// `<!DOCTYPE html>` and `<!-- "text" -->`.
    pub(super) fn declaration(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let start = cursor.span();
        cursor.skip(2);
        if cursor.peek_punct(0, '-') && cursor.peek_punct(1, '-') {
            cursor.skip(2);
            return self.comment(cursor, start);
        }
        let mark = cursor.mark();
        while !cursor.is_empty() && !cursor.peek_punct(0, '>') && !cursor.peek_punct(0, '<') {
            cursor.skip(1);
        }
        let words: Vec<String> = cursor
            .since(mark)
            .into_iter()
            .map(|token| token.to_string().to_ascii_lowercase())
            .collect();
        let closed = cursor.punct('>').is_some();
        let span = SpanRange {
            start,
            end: cursor.last_span(),
        };
        if !closed || words != ["doctype", "html"] {
            let error = Diagnostic::error(span, "expected `<!DOCTYPE html>`")
                .help("write `<!DOCTYPE html>`, the only document type of HTML");
            let is_doctype = words.first().is_some_and(|first| first == "doctype");
            self.push(if is_doctype {
                error
            } else {
                error.help("write a comment as `<!-- \"text\" -->`")
            });
            return None;
        }
        Some(Node::Doctype(Doctype { span }))
    }

    fn comment(&mut self, cursor: &mut Cursor, start: Span) -> Option<Node> {
        let literal = cursor.literal();
        let is_text = literal.is_some();
        let text = literal.and_then(|literal| self.str_lit(literal));
        let closed =
            cursor.peek_punct(0, '-') && cursor.peek_punct(1, '-') && cursor.peek_punct(2, '>');
        if closed && is_text {
            cursor.skip(3);
            return text.map(|text| Node::Comment(Comment { text }));
        }
        self.push(
            Diagnostic::error(start, "expected `<!-- \"text\" -->`")
                .help("write the text of the comment in quotes")
                .help("a comment for readers of the source is `// text`, and is not sent"),
        );
        cursor.skip(comment_length(cursor));
        None
    }
}

/// How many tokens to skip behind a broken `<!--`: up to its `-->`, or to the next tag.
fn comment_length(cursor: &Cursor) -> usize {
    let mut tag = None;
    let mut before = [' '; 2];
    for (index, token) in cursor.rest().enumerate() {
        let character = match token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match (before, character) {
            (['-', '-'], '>') => return index + 1,
            // The next declaration: this comment has no end.
            ([_, '<'], '!') => break,
            (_, '<') => tag = tag.or(Some(index)),
            _ => {}
        }
        before = [before[1], character];
    }
    tag.unwrap_or(usize::MAX / 2)
}
