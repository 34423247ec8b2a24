//! Closing tags: which one ends the element that is being read, and what a wrong one is for.

mod ahead;
mod damaged;
mod stray;

pub(in crate::parse) use self::ahead::Closings;
use super::name::{TagName, parse_tag_name};
use crate::ast::CloseTag;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::html;
use crate::parse::Parser;
use crate::parse::token::is_punct;
use crate::suggest;

impl Parser {
    /// The closing tag of the innermost open tag, which `nodes` stopped at.
    pub(super) fn closing_tag(
        &mut self,
        cursor: &mut Cursor,
        name: &TagName,
        open_span: SpanRange,
    ) -> Option<CloseTag> {
        let wanted = name.text();
        if let Some((found, length)) = peek_closing(cursor) {
            if found == wanted {
                return Some(self.own_closing_tag(cursor, wanted));
            }
            if !self.closes_outer_tag(cursor, &found, length) {
                return Some(self.other_closing_tag(cursor, name, &found, open_span));
            }
            let mut behind = cursor.clone();
            behind.skip(length);
            if peek_closing(&behind).is_some_and(|(next, _)| next == wanted) {
                self.swapped_closing_tag(cursor, wanted, &found, open_span);
                return None;
            }
        }
        if let Some(length) = self.damaged_closing(cursor) {
            return Some(self.read_damaged_closing(cursor, length, wanted));
        }
        self.never_closed(name, open_span);
        None
    }

    /// The closing tag of the element that is being read.
    fn own_closing_tag(&mut self, cursor: &mut Cursor, name: &str) -> CloseTag {
        let close = read_closing(cursor);
        if cursor.before(|token| is_punct(token, &['>'])) {
            return close;
        }
        let mark = cursor.mark();
        if cursor.peek_ident(0).is_some() {
            cursor.skip_to(|cursor| cursor.peek_punct(0, '>') || cursor.peek_punct(0, '<'));
        }
        let attributes = cursor.since(mark);
        if cursor.punct('>').is_some() {
            self.push(
                Diagnostic::error(
                    SpanRange::of(&attributes, cursor.last_span()),
                    "a closing tag cannot have attributes",
                )
                .help(format!(
                    "write `</{name}>`, and the attributes in `<{name}>`"
                )),
            );
        } else {
            self.push(
                Diagnostic::error(close.span, format!("the tag `</{name}` is not finished"))
                    .help("close it with `>`"),
            );
        }
        close
    }

    /// A closing tag with another name, which no open tag around this one has.
    fn other_closing_tag(
        &mut self,
        cursor: &mut Cursor,
        name: &TagName,
        found: &str,
        open_span: SpanRange,
    ) -> CloseTag {
        let close = read_closing(cursor);
        let wanted = name.text();
        // `<dvi></div>`: the checks name the element that was meant.
        let is_meant = html::element(found).is_some()
            || suggest::nearest(wanted, [found].into_iter()).is_some();
        if !(name.is_unknown() && is_meant) {
            self.push(
                unexpected(close.span, wanted, found, open_span)
                    .help(format!("write `</{wanted}>`")),
            );
        }
        close
    }

    /// `<b><i>"text"</b></i>`: the closing tag of the element around this one comes first.
    fn swapped_closing_tag(
        &mut self,
        cursor: &Cursor,
        wanted: &str,
        found: &str,
        open_span: SpanRange,
    ) {
        let close = read_closing(&mut cursor.clone());
        self.push(
            unexpected(close.span, wanted, found, open_span).help(format!(
                "close the inner element first: `</{wanted}></{found}>`"
            )),
        );
        self.level.swapped.push(wanted.to_owned());
    }

    fn never_closed(&mut self, name: &TagName, open_span: SpanRange) {
        // A template that was cut off for its depth has been reported, and `<emta>` will be.
        if self.too_deep || name.is_misspelt_void() {
            return;
        }
        let text = name.text();
        let error = Diagnostic::error(open_span, format!("`<{text}>` is never closed"))
            .help(format!("add `</{text}>` after its content"));
        self.push(match name {
            TagName::Component { .. } => {
                error.help(format!("write `<{text} .. />` for one without children"))
            }
            TagName::Element(_) => error,
        });
    }

    /// Whether the closing tag at the cursor ends the children that are being read.
    pub(in crate::parse) fn closes_open_tag(&self, cursor: &Cursor) -> bool {
        let Some((found, length)) = peek_closing(cursor) else {
            return false;
        };
        let Some(current) = self.level.open.last() else {
            return false;
        };
        if current.name == found || self.closes_outer_tag(cursor, &found, length) {
            return true;
        }
        // It is a slip for the current tag, unless that one is closed properly further on: then
        // this closing tag is one too many.
        let is_fragment = found.is_empty() && self.level.fragments > 0;
        !is_fragment && self.closings_ahead(cursor, length, &current.name) == 0
    }

    /// Whether a tag `name` is open that the closing tag at the cursor must be for, because fewer
    /// closing tags follow than such tags are open.
    fn closes_outer_tag(&self, cursor: &Cursor, name: &str, length: usize) -> bool {
        let open = self.level.open.iter().filter(|open| open.name == name);
        open.count() > self.closings_ahead(cursor, length, name)
    }

    /// How many closing tags `name` follow, `skip` tokens on, that no opening tag there claims.
    pub(in crate::parse) fn closings_ahead(
        &self,
        cursor: &Cursor,
        skip: usize,
        name: &str,
    ) -> usize {
        let closings = self.level.closings.get_or_init(|| Closings::of(cursor));
        closings.behind(cursor.mark() + skip, name)
    }
}

fn unexpected(span: SpanRange, wanted: &str, found: &str, open_span: SpanRange) -> Diagnostic {
    Diagnostic::error(span, format!("expected `</{wanted}>`, found `</{found}>`")).note(format!(
        "`<{wanted}>` was opened on line {}",
        open_span.line()
    ))
}

/// The name of the closing tag at the cursor and the number of its tokens.
pub(super) fn peek_closing(cursor: &Cursor) -> Option<(String, usize)> {
    if !(cursor.peek_punct(0, '<') && cursor.peek_punct(1, '/')) {
        return None;
    }
    let mut ahead = cursor.clone();
    let mark = ahead.mark();
    ahead.skip(2);
    let name = parse_tag_name(&mut ahead).map_or_else(String::new, |name| name.text().to_owned());
    ahead.punct('>');
    Some((name, ahead.mark() - mark))
}

/// Reads a closing tag, whose `>` may be missing.
pub(super) fn read_closing(cursor: &mut Cursor) -> CloseTag {
    let start = cursor.span();
    cursor.skip(2);
    let mark = cursor.mark();
    let _ = parse_tag_name(cursor);
    let name = cursor.since(mark);
    cursor.punct('>');
    CloseTag {
        span: cursor.span_from(start),
        name,
    }
}
