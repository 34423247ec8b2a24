//! Closing tags that lack their `/` or their `<`.

use super::peek_closing;
use crate::ast::CloseTag;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::parse::Parser;
use crate::parse::tag::name::parse_tag_name;

impl Parser {
    /// The length of what must be the closing tag of the element that is being read, but lacks its
    /// `/` or its `<`: `<h1>"text"<h1>`, `<h1>"text"/h1>`.
    pub(in crate::parse) fn damaged_closing(&self, cursor: &Cursor) -> Option<usize> {
        let current = self.level.open.last()?;
        let has_lt = cursor.peek_punct(0, '<');
        if !has_lt && !cursor.peek_punct(0, '/') {
            return None;
        }
        let mut ahead = cursor.clone();
        let mark = ahead.mark();
        ahead.skip(1);
        if parse_tag_name(&mut ahead)?.text() != current.name || ahead.punct('>').is_none() {
            return None;
        }
        let length = ahead.mark() - mark;
        let all_open = self.level.open.iter();
        let others = all_open.filter(|open| open.name == current.name).count() - 1;
        let is_last = self.closings_ahead(cursor, length, &current.name) == others;
        let is_slip = || match ahead.peek() {
            None => true,
            Some(_) if peek_closing(&ahead).is_some() => true,
            Some(_) => !may_be_unclosed(&current.name),
        };
        (!has_lt || (is_last && is_slip())).then_some(length)
    }

    pub(super) fn read_damaged_closing(
        &mut self,
        cursor: &mut Cursor,
        length: usize,
        name: &str,
    ) -> CloseTag {
        let mark = cursor.mark();
        cursor.skip(1);
        let behind = cursor.mark();
        cursor.skip(length.saturating_sub(2));
        let name_tokens = cursor.since(behind);
        cursor.skip(1);
        let tokens = cursor.since(mark);
        let span = SpanRange::of(&tokens, cursor.last_span());
        self.push(
            Diagnostic::error(
                span,
                format!("expected `</{name}>`, found `{}`", written(&tokens)),
            )
            .help(format!("write `</{name}>`")),
        );
        CloseTag {
            span,
            name: name_tokens,
        }
    }
}

/// Elements that HTML closes by itself (HTML standard, 13.1.2.4): `<li>"a"<li>"b"` is written by
/// habit, and means two of them.
fn may_be_unclosed(name: &str) -> bool {
    matches!(
        name,
        "p" | "li"
            | "dt"
            | "dd"
            | "option"
            | "optgroup"
            | "tr"
            | "td"
            | "th"
            | "thead"
            | "tbody"
            | "tfoot"
            | "colgroup"
            | "caption"
            | "rt"
            | "rp"
    )
}
