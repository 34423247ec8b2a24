//! Tags: an element or component from its `<` to its closing tag.

mod closing;
mod incomplete;
mod name;

use proc_macro2::{Punct, Spacing};

pub(super) use self::closing::Closings;
use self::closing::{peek_closing, read_closing};
use self::name::{TagName, parse_tag_name};
use super::{OpenTag, Parser};
use crate::ast::{Node, Tag};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange};

impl Parser {
    /// An element or component from its `<` to its closing tag.
    pub(super) fn tag(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let lt_token = cursor.punct('<')?;
        self.tag_behind(lt_token, cursor)
    }

    /// The rest of a tag behind its `<`.
    fn tag_behind(&mut self, lt_token: Punct, cursor: &mut Cursor) -> Option<Node> {
        let name = parse_tag_name(cursor)?;
        if self.refuses_name(cursor, &lt_token, &name) {
            return None;
        }
        let name_span = cursor.span_from(lt_token.span());
        let before = self.diagnostics.iter().len();
        let attributes = self.attributes(cursor, name.text());
        let end = self.tag_end(cursor, name_span, &name);
        let finished = end.is_some();
        let (slash_token, gt_token) = end.unwrap_or_else(|| (None, missing_gt(cursor)));
        let is_broken = self.diagnostics.iter().len() > before;
        let mut tag = Tag {
            allows: Vec::new(),
            lt_token,
            attributes,
            slash_token,
            gt_token,
            children: Vec::new(),
            close: None,
            is_broken,
            has_lost_children: false,
        };
        if !finished {
            return Some(Node::Unfinished(Box::new(name.with(tag))));
        }
        if name.is_void() {
            self.void_close(cursor, &name, &mut tag);
        } else if tag.slash_token.is_none() {
            self.content(cursor, &name, name_span, &mut tag);
        }
        Some(name.with(tag))
    }

    /// `>` or `/>`.
    fn tag_end(
        &mut self,
        cursor: &mut Cursor,
        name_span: SpanRange,
        name: &TagName,
    ) -> Option<(Option<Punct>, Punct)> {
        let slash = cursor.punct('/');
        if let Some(gt) = cursor.punct('>') {
            return Some((slash, gt));
        }
        self.push(
            Diagnostic::error(
                SpanRange {
                    end: cursor.last_span(),
                    ..name_span
                },
                format!("the tag `<{}` is not finished", name.text()),
            )
            .help("close it with `>`"),
        );
        // With a closing tag ahead, only the `>` is missing.
        if self.closings_ahead(cursor, 0, name.text()) == 0 {
            return None;
        }
        Some((None, missing_gt(cursor)))
    }

    /// The children of an element or component, and its closing tag.
    fn content(
        &mut self,
        cursor: &mut Cursor,
        name: &TagName,
        name_span: SpanRange,
        tag: &mut Tag,
    ) {
        self.level.open.push(OpenTag {
            name: name.text().to_owned(),
            line: name_span.line(),
        });
        let outer = std::mem::replace(&mut self.verbatim, name.is_raw_text());
        let outer_lost = std::mem::take(&mut self.lost);
        tag.children = self.nodes(cursor);
        tag.has_lost_children = std::mem::replace(&mut self.lost, outer_lost);
        self.verbatim = outer;
        tag.close = self.closing_tag(cursor, name, name_span);
        self.level.open.pop();
    }

    /// A void element may be followed by a closing tag or by children that were meant for it.
    fn void_close(&mut self, cursor: &mut Cursor, name: &TagName, tag: &mut Tag) {
        let text = name.text();
        if peek_closing(cursor).is_some_and(|(found, _)| found == text) {
            tag.close = Some(read_closing(cursor));
        } else if self.closings_ahead(cursor, 0, text) > 0 {
            // `<br>"text"</br>`: read the children so that the mistake is one.
            self.level.open.push(OpenTag {
                name: text.to_owned(),
                line: tag.lt_token.span().start().line,
            });
            tag.children = self.nodes(cursor);
            self.level.open.pop();
            if peek_closing(cursor).is_some_and(|(found, _)| found == text) {
                tag.close = Some(read_closing(cursor));
            }
        }
    }
}

/// The `>` that a tag lacks.
fn missing_gt(cursor: &Cursor) -> Punct {
    let mut gt = Punct::new('>', Spacing::Alone);
    gt.set_span(cursor.last_span());
    gt
}
