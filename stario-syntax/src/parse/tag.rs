//! Tags: opening, closing, and how a missing or wrong one is explained.

use proc_macro2::{Punct, TokenStream, TokenTree};

use super::name::parse_name;
use super::{OpenTag, Parser};
use crate::ast::{CloseTag, Comment, Component, Doctype, Element, Name, Node, Tag};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::html::{self, ElementKind};

/// What a tag is called.
enum TagName {
    Element(Name),
    Component { path: TokenStream, text: String },
}

impl TagName {
    fn text(&self) -> &str {
        match self {
            Self::Element(name) => &name.text,
            Self::Component { text, .. } => text,
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
        let (slash_token, gt_token) = self.tag_end(cursor, name_span, &name)?;
        let mut tag = Tag {
            lt_token,
            attributes,
            slash_token,
            gt_token,
            children: Vec::new(),
            close: None,
        };
        if name.is_void() {
            self.void_close(cursor, &name, &mut tag);
        } else if tag.slash_token.is_none() {
            self.open.push(OpenTag {
                name: name.text().to_owned(),
                line: name_span.line(),
            });
            let outer = std::mem::replace(&mut self.verbatim, name.is_raw_text());
            tag.children = self.nodes(cursor);
            self.verbatim = outer;
            tag.close = self.closing_tag(cursor, &name, name_span);
            self.open.pop();
        }
        Some(match name {
            TagName::Element(name) => Node::Element(Element { name, tag }),
            TagName::Component { path, text } => Node::Component(Component { path, text, tag }),
        })
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
                name_span,
                format!("the tag `<{}` is not finished", name.text()),
            )
            .help("close it with `>`"),
        );
        None
    }

    /// The closing tag of the innermost open tag, which `nodes` stopped at.
    fn closing_tag(
        &mut self,
        cursor: &mut Cursor,
        name: &TagName,
        open_span: SpanRange,
    ) -> Option<CloseTag> {
        let wanted = name.text();
        if let Some((found, _)) = peek_closing(cursor) {
            let found_is_outer = found != wanted && self.is_open_outside(&found);
            if !found_is_outer {
                let close = read_closing(cursor);
                if found != wanted {
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
                }
                return Some(close);
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

    /// Whether the closing tag at the cursor ends the children that are being read.
    pub(super) fn closes_open_tag(&self, cursor: &Cursor) -> bool {
        let Some((found, length)) = peek_closing(cursor) else {
            return false;
        };
        let Some(current) = self.open.last() else {
            return false;
        };
        if current.name == found || self.is_open_outside(&found) {
            return true;
        }
        // No open tag has this name. It is a slip for the current tag, unless that one is
        // closed properly further on: then this tag is one too many.
        !has_later_close(cursor, length, &current.name)
    }

    fn is_open_outside(&self, name: &str) -> bool {
        let outside = self.open.len().saturating_sub(1);
        self.open[..outside]
            .iter()
            .rev()
            .any(|open| open.name == name)
    }

    /// A closing tag that closes nothing.
    pub(super) fn stray_closing_tag(&mut self, cursor: &mut Cursor) {
        let found = peek_closing(cursor).map(|(name, _)| name);
        let close = read_closing(cursor);
        let name = found.unwrap_or_default();
        let is_void = html::element(&name).is_some_and(|e| e.kind == ElementKind::Void);
        let message = format!("`</{name}>` closes nothing");
        let diagnostic = if is_void {
            Diagnostic::error(
                close.span,
                format!("`<{name}>` is a void element and has no closing tag"),
            )
            .help(format!("remove `</{name}>`"))
        } else if let Some(open) = self.open.last() {
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
            tag.close = Some(read_closing(cursor));
        } else if has_later_close(cursor, 0, text) {
            // `<br>"text"</br>`: read the children so that the mistake is one.
            self.open.push(OpenTag {
                name: text.to_owned(),
                line: tag.lt_token.span().start().line,
            });
            tag.children = self.nodes(cursor);
            self.open.pop();
            if peek_closing(cursor).is_some_and(|(found, _)| found == text) {
                tag.close = Some(read_closing(cursor));
            }
        }
    }

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
            self.push(
                Diagnostic::error(span, "expected `<!DOCTYPE html>`")
                    .help("write `<!DOCTYPE html>`, the only document type of HTML")
                    .help("write a comment as `<!-- \"text\" -->`"),
            );
            return None;
        }
        Some(Node::Doctype(Doctype { span }))
    }

    fn comment(&mut self, cursor: &mut Cursor, start: proc_macro2::Span) -> Option<Node> {
        let text = cursor.literal().and_then(|literal| self.str_lit(literal));
        let closed =
            cursor.peek_punct(0, '-') && cursor.peek_punct(1, '-') && cursor.peek_punct(2, '>');
        if let (Some(text), true) = (text, closed) {
            cursor.skip(3);
            return Some(Node::Comment(Comment { text }));
        }
        self.push(
            Diagnostic::error(start, "expected `<!-- \"text\" -->`")
                .help("write the text of the comment in quotes")
                .help("a comment for readers of the source is `// text`, and is not sent"),
        );
        let end = cursor
            .rest()
            .position(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == '>'));
        cursor.skip(end.map_or(0, |end| end + 1));
        None
    }
}

fn parse_tag_name(cursor: &mut Cursor) -> Option<TagName> {
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
fn peek_closing(cursor: &Cursor) -> Option<(String, usize)> {
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

fn read_closing(cursor: &mut Cursor) -> CloseTag {
    let start = cursor.span();
    cursor.skip(2);
    let mark = cursor.mark();
    let _ = parse_tag_name(cursor);
    let name = cursor.since(mark);
    cursor.punct('>');
    CloseTag {
        span: SpanRange {
            start,
            end: cursor.last_span(),
        },
        name,
    }
}

/// Whether, `skip` tokens on, a closing tag `name` follows that no later opening tag claims.
fn has_later_close(cursor: &Cursor, skip: usize, name: &str) -> bool {
    let mut ahead = cursor.clone();
    ahead.skip(skip);
    let mut depth = 0_usize;
    let mut opened_it = false;
    while !ahead.is_empty() {
        if let Some((found, length)) = peek_closing(&ahead) {
            if found == name {
                if depth == 0 {
                    return true;
                }
                depth -= 1;
            }
            ahead.skip(length.max(1));
            continue;
        }
        if ahead.punct('<').is_some() {
            let opened = parse_tag_name(&mut ahead);
            opened_it = opened.is_some_and(|opened| opened.text() == name);
            depth += usize::from(opened_it);
            continue;
        }
        // `/>` ends an element that has no closing tag.
        if opened_it && ahead.peek_punct(0, '/') && ahead.peek_punct(1, '>') {
            depth = depth.saturating_sub(1);
        }
        ahead.skip(1);
    }
    false
}
