//! Tags: opening, closing, and how a missing or wrong one is explained.

use proc_macro2::{Delimiter, Punct, Spacing, TokenStream, TokenTree};

use super::closings::Closings;
use super::name::{parse_name, unraw};
use super::value::starts_attribute;
use super::{OpenTag, Parser};
use crate::ast::{CloseTag, Component, Element, Name, Node, Tag};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::html::{self, ElementKind};
use crate::suggest;

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

    /// Whether no element has this name.
    fn is_unknown(&self) -> bool {
        match self {
            Self::Element(name) => {
                html::element(&name.text).is_none() && !html::is_custom_element(&name.text)
            }
            Self::Component { .. } => false,
        }
    }

    /// `<emta>`
    fn is_misspelt_void(&self) -> bool {
        const OBSOLETE: &[&str] = &["basefont", "bgsound", "frame", "keygen", "param"];
        if OBSOLETE.contains(&self.text()) {
            return true;
        }
        self.is_unknown()
            && suggest::nearest(self.text(), html::element_names())
                .and_then(html::element)
                .is_some_and(|meant| meant.kind == ElementKind::Void)
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
        self.tag_behind(lt_token, cursor)
    }

    /// The rest of a tag behind its `<`.
    pub(super) fn tag_behind(&mut self, lt_token: Punct, cursor: &mut Cursor) -> Option<Node> {
        let name = parse_tag_name(cursor)?;
        if let TagName::Component { path, text } = &name
            && syn::parse2::<syn::Path>(path.clone()).is_err()
        {
            self.push(
                Diagnostic::error(
                    SpanRange::of(path, lt_token.span()),
                    format!("`{text}` is not the name of a component"),
                )
                .help("a keyword of Rust cannot be a part of it"),
            );
            self.skip_tag(cursor);
            return None;
        }
        let is_attribute = ["data-", "aria-"]
            .iter()
            .any(|prefix| name.text().starts_with(prefix));
        if is_attribute || cursor.peek_punct(0, '=') {
            self.nameless_tag(cursor, &lt_token, &name);
            return None;
        }
        let name_span = SpanRange {
            start: lt_token.span(),
            end: cursor.last_span(),
        };
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
            self.level.open.push(OpenTag {
                name: name.text().to_owned(),
                line: name_span.line(),
            });
            let outer = std::mem::replace(&mut self.verbatim, name.is_raw_text());
            let outer_lost = std::mem::take(&mut self.lost);
            tag.children = self.nodes(cursor);
            tag.has_lost_children = std::mem::replace(&mut self.lost, outer_lost);
            self.verbatim = outer;
            tag.close = self.closing_tag(cursor, &name, name_span);
            self.level.open.pop();
        }
        Some(name.with(tag))
    }

    /// `< id="a">`: the name is missing.
    fn nameless_tag(&mut self, cursor: &mut Cursor, lt_token: &Punct, name: &TagName) {
        let span = SpanRange {
            start: lt_token.span(),
            end: cursor.last_span(),
        };
        let text = name.text();
        self.push(
            Diagnostic::error(
                span,
                format!("expected an element name before the attribute `{text}`"),
            )
            .help(format!("write `<name {text}=..`")),
        );
        self.skip_tag(cursor);
    }

    /// Skips the rest of a tag that was reported, and is prepared for its closing tag.
    fn skip_tag(&mut self, cursor: &mut Cursor) {
        while !cursor.is_empty() && !cursor.peek_punct(0, '>') && !cursor.peek_punct(0, '<') {
            cursor.skip(1);
        }
        let is_empty = cursor.before(|token| is_punct(token, '/'));
        if cursor.punct('>').is_some() && !is_empty {
            self.level.nameless += 1;
        }
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
                if name.is_unknown()
                    && (html::element(&found).is_some()
                        || suggest::nearest(wanted, [found.as_str()].into_iter()).is_some())
                {
                    // `<dvi></div>`: the checks name the element that was meant.
                    return Some(close);
                }
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
        if let Some(length) = self.damaged_closing(cursor) {
            return Some(self.read_damaged_closing(cursor, length, wanted));
        }
        // A template that was cut off for its depth has been reported, and `<emta>` will be.
        if !self.too_deep && !name.is_misspelt_void() {
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

    /// The length of what must be the closing tag of the element that is being read, but lacks its
    /// `/` or its `<`: `<h1>"text"<h1>`, `<h1>"text"/h1>`.
    pub(super) fn damaged_closing(&self, cursor: &Cursor) -> Option<usize> {
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

    fn read_damaged_closing(&mut self, cursor: &mut Cursor, length: usize, name: &str) -> CloseTag {
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

    /// Whether the name of a tag stands here without its `<`: what follows is the rest of a tag, and
    /// a closing tag is there for it.
    pub(super) fn lacks_lt(&self, cursor: &Cursor) -> bool {
        let mut ahead = cursor.clone();
        let mark = ahead.mark();
        let Some(name) = parse_tag_name(&mut ahead) else {
            return false;
        };
        let has_attribute = starts_attribute(&ahead);
        let Some(kind) = name.kind() else {
            return has_attribute && matches!(name, TagName::Component { .. });
        };
        if !ahead.peek_punct(0, '>') && !has_attribute {
            return false;
        }
        let open = self.level.open.iter();
        let open = open.filter(|open| open.name == name.text()).count();
        kind == ElementKind::Void
            || (has_attribute && is_self_closing(&ahead))
            || self.closings_ahead(cursor, ahead.mark() - mark, name.text()) > open
    }

    /// `h1>"text"</h1>`
    pub(super) fn tag_without_lt(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let span = cursor.span();
        let mut ahead = cursor.clone();
        let name = parse_tag_name(&mut ahead)?;
        let name = name.text();
        self.push(
            Diagnostic::error(span, format!("expected `<` before `{name}`"))
                .help(format!("write `<{name}`")),
        );
        let mut lt_token = Punct::new('<', Spacing::Alone);
        lt_token.set_span(span);
        self.tag_behind(lt_token, cursor)
    }

    /// How many closing tags `name` follow, `skip` tokens on, that no opening tag there claims.
    pub(super) fn closings_ahead(&self, cursor: &Cursor, skip: usize, name: &str) -> usize {
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
        if self.level.nameless > 0 {
            // Reported at its opening tag.
            self.level.nameless -= 1;
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
    if let Some(group) = cursor.peek_group(0, Delimiter::None) {
        // A path that a macro by example hands on.
        let path = group.stream();
        cursor.skip(1);
        let text = path_text(&path);
        return Some(TagName::Component { path, text });
    }
    let mut length = 1;
    let mut last = cursor.peek_ident(0)?.to_string();
    while cursor.peek_joint(length, [':', ':']) {
        let Some(segment) = cursor.peek_ident(length + 2) else {
            break;
        };
        last = segment.to_string();
        length += 3;
    }
    if length == 1
        && !last
            .trim_start_matches("r#")
            .starts_with(char::is_uppercase)
    {
        return parse_name(cursor).map(TagName::Element);
    }
    cursor.skip(length);
    let path = cursor.since(mark);
    let text = path_text(&path);
    Some(TagName::Component { path, text })
}

fn path_text(path: &TokenStream) -> String {
    let tokens = path.clone().into_iter();
    tokens.map(|token| unraw(&token.to_string())).collect()
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

/// Whether the tag whose attributes stand at the cursor ends with `/>`.
fn is_self_closing(cursor: &Cursor) -> bool {
    let mut slash = false;
    for token in cursor.rest() {
        if is_punct(token, '>') {
            return slash;
        }
        slash = is_punct(token, '/');
    }
    false
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
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
