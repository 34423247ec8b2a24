//! Tags: opening, closing, and how a missing or wrong one is explained.

use proc_macro2::{Punct, Spacing, TokenStream};

use super::closings::Closings;
use super::name::parse_name;
use super::{OpenTag, Parser};
use crate::ast::{CloseTag, Component, Element, Name, Node, Tag};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::html::{self, ElementKind};

/// What a tag is called.
pub(super) enum TagName {
    Element(Name),
    Component { path: TokenStream, text: String },
}

impl TagName {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Element(name) => &name.text,
            Self::Component { text, .. } => text,
        }
    }

    fn with(self, tag: Tag) -> Node {
        match self {
            Self::Element(name) => Node::Element(Element { name, tag }),
            Self::Component { path, text } => Node::Component(Component { path, text, tag }),
        }
    }

    fn is_void(&self) -> bool {
        self.kind() == Some(ElementKind::Void)
    }

    fn is_raw_text(&self) -> bool {
        self.kind() == Some(ElementKind::RawText)
    }

    fn kind(&self) -> Option<ElementKind> {
        match self {
            Self::Element(name) => html::element(&name.text).map(|element| element.kind),
            Self::Component { .. } => None,
        }
    }
}

impl Parser {
    /// An element or component from its `<` to its closing tag.
    pub(super) fn tag(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let lt_token = cursor.punct('<')?;
        let name = parse_tag_name(cursor)?;
        let name_span = SpanRange {
            start: lt_token.span(),
            end: cursor.last_span(),
        };
        let attributes = self.attributes(cursor, name.text());
        let end = self.tag_end(cursor, name_span, &name);
        let finished = end.is_some();
        let (slash_token, gt_token) = end.unwrap_or_else(|| (None, missing_gt(cursor)));
        let mut tag = Tag {
            lt_token,
            attributes,
            slash_token,
            gt_token,
            children: Vec::new(),
            close: None,
        };
        if !finished {
            return Some(Node::Unfinished(Box::new(name.with(tag))));
        }
        if name.is_void() {
            self.void_close(cursor, &name, &mut tag);
        } else if tag.slash_token.is_none() {
            self.level.open.push(OpenTag {
                name: name.text().to_owned(),
                line: name_span.line(),
            });
            let outer = std::mem::replace(&mut self.verbatim, name.is_raw_text());
            tag.children = self.nodes(cursor);
            self.verbatim = outer;
            tag.close = self.closing_tag(cursor, &name, name_span);
            self.level.open.pop();
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

    /// The closing tag of the innermost open tag, which `nodes` stopped at.
    fn closing_tag(
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
                let close = read_closing(cursor).tag;
                self.push(
                    Diagnostic::error(
                        close.span,
                        format!("expected `</{wanted}>`, found `</{found}>`"),
                    )
                    .help(format!("write `</{wanted}>`"))
                    .note(format!(
                        "`<{wanted}>` was opened on line {}",
                        open_span.line()
                    )),
                );
                return Some(close);
            }
            let mut behind = cursor.clone();
            behind.skip(length);
            if let Some((next, _)) = peek_closing(&behind)
                && next == wanted
            {
                // `<b><i>"text"</b></i>`
                let close = read_closing(&mut cursor.clone()).tag;
                self.push(
                    Diagnostic::error(
                        close.span,
                        format!("expected `</{wanted}>`, found `</{found}>`"),
                    )
                    .help(format!(
                        "close the inner element first: `</{wanted}></{found}>`"
                    ))
                    .note(format!(
                        "`<{wanted}>` was opened on line {}",
                        open_span.line()
                    )),
                );
                self.level.swapped.push(wanted.to_owned());
                return None;
            }
        }
        // A template that was cut off for its depth has been reported.
        if !self.too_deep {
            let mut diagnostic =
                Diagnostic::error(open_span, format!("`<{wanted}>` is never closed"))
                    .help(format!("add `</{wanted}>` after its content"));
            if matches!(name, TagName::Component { .. }) {
                diagnostic =
                    diagnostic.help(format!("write `<{wanted} .. />` for one without children"));
            }
            self.push(diagnostic);
        }
        None
    }

    /// The closing tag of the element that is being read.
    fn own_closing_tag(&mut self, cursor: &mut Cursor, name: &str) -> CloseTag {
        let close = read_closing(cursor);
        if close.finished {
            return close.tag;
        }
        let mark = cursor.mark();
        if cursor.peek_ident(0).is_some() {
            while !cursor.is_empty() && !cursor.peek_punct(0, '>') && !cursor.peek_punct(0, '<') {
                cursor.skip(1);
            }
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
                Diagnostic::error(
                    close.tag.span,
                    format!("the tag `</{name}` is not finished"),
                )
                .help("close it with `>`"),
            );
        }
        close.tag
    }

    /// Whether the closing tag at the cursor ends the children that are being read.
    pub(super) fn closes_open_tag(&self, cursor: &Cursor) -> bool {
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
    fn closings_ahead(&self, cursor: &Cursor, skip: usize, name: &str) -> usize {
        let closings = self.level.closings.get_or_init(|| Closings::of(cursor));
        closings.behind(cursor.mark() + skip, name)
    }

    /// A closing tag that closes nothing.
    pub(super) fn stray_closing_tag(&mut self, cursor: &mut Cursor) {
        let found = peek_closing(cursor).map(|(name, _)| name);
        let close = read_closing(cursor).tag;
        let name = found.unwrap_or_default();
        if name.is_empty() && self.level.fragments > 0 {
            // Reported at its `<>`.
            self.level.fragments -= 1;
            return;
        }
        if let Some(at) = self
            .level
            .swapped
            .iter()
            .position(|swapped| *swapped == name)
        {
            // Reported at the closing tag before it.
            self.level.swapped.swap_remove(at);
            return;
        }
        let is_void = html::element(&name).is_some_and(|e| e.kind == ElementKind::Void);
        let message = format!("`</{name}>` closes nothing");
        let diagnostic = if is_void {
            Diagnostic::error(
                close.span,
                format!("`<{name}>` is a void element and has no closing tag"),
            )
            .help(format!("remove `</{name}>`"))
        } else if let Some(open) = self.level.open.last() {
            Diagnostic::error(close.span, message)
                .help(format!("remove it, or add `<{name}>` before its content"))
                .note(format!(
                    "the open element here is `<{}>` of line {}",
                    open.name, open.line
                ))
        } else {
            Diagnostic::error(close.span, message)
                .help(format!("remove it, or add `<{name}>` before its content"))
        };
        self.push(diagnostic);
    }

    /// A void element may be followed by a closing tag or by children that were meant for it.
    fn void_close(&mut self, cursor: &mut Cursor, name: &TagName, tag: &mut Tag) {
        let text = name.text();
        if peek_closing(cursor).is_some_and(|(found, _)| found == text) {
            tag.close = Some(read_closing(cursor).tag);
        } else if self.closings_ahead(cursor, 0, text) > 0 {
            // `<br>"text"</br>`: read the children so that the mistake is one.
            self.level.open.push(OpenTag {
                name: text.to_owned(),
                line: tag.lt_token.span().start().line,
            });
            tag.children = self.nodes(cursor);
            self.level.open.pop();
            if peek_closing(cursor).is_some_and(|(found, _)| found == text) {
                tag.close = Some(read_closing(cursor).tag);
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

pub(super) fn parse_tag_name(cursor: &mut Cursor) -> Option<TagName> {
    let mark = cursor.mark();
    let mut length = 1;
    let mut last = cursor.peek_ident(0)?.to_string();
    while cursor.peek_punct(length, ':') && cursor.peek_punct(length + 1, ':') {
        let Some(segment) = cursor.peek_ident(length + 2) else {
            break;
        };
        last = segment.to_string();
        length += 3;
    }
    if length == 1 && !last.starts_with(char::is_uppercase) {
        return parse_name(cursor).map(TagName::Element);
    }
    cursor.skip(length);
    let path = cursor.since(mark);
    let text = path
        .clone()
        .into_iter()
        .map(|token| token.to_string())
        .collect();
    Some(TagName::Component { path, text })
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

/// A closing tag, and whether its `>` is there.
struct Closing {
    tag: CloseTag,
    finished: bool,
}

fn read_closing(cursor: &mut Cursor) -> Closing {
    let start = cursor.span();
    cursor.skip(2);
    let mark = cursor.mark();
    let _ = parse_tag_name(cursor);
    let name = cursor.since(mark);
    let finished = cursor.punct('>').is_some();
    let span = SpanRange {
        start,
        end: cursor.last_span(),
    };
    Closing {
        tag: CloseTag { span, name },
        finished,
    }
}
