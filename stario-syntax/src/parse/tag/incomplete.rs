//! Opening tags that lack their name or their `<`.

use proc_macro2::{Punct, Spacing};

use super::name::{TagName, parse_tag_name};
use crate::ast::Node;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::html::ElementKind;
use crate::parse::Parser;
use crate::parse::token::is_punct;
use crate::parse::value::starts_attribute;

impl Parser {
    /// Whether what stands where a tag has its name can be none, which is reported.
    pub(super) fn refuses_name(
        &mut self,
        cursor: &mut Cursor,
        lt_token: &Punct,
        name: &TagName,
    ) -> bool {
        let text = name.text();
        let error = if let TagName::Component { path, .. } = name
            && syn::parse2::<syn::Path>(path.clone()).is_err()
        {
            Diagnostic::error(
                SpanRange::of(path, lt_token.span()),
                format!("`{text}` is not the name of a component"),
            )
            .help("a keyword of Rust cannot be a part of it")
        } else if text.starts_with("data-")
            || text.starts_with("aria-")
            || cursor.peek_punct(0, '=')
        {
            // `< id="a">`
            Diagnostic::error(
                cursor.span_from(lt_token.span()),
                format!("expected an element name before the attribute `{text}`"),
            )
            .help(format!("write `<name {text}=..`"))
        } else {
            return false;
        };
        self.push(error);
        self.skip_tag(cursor);
        true
    }

    /// Skips the rest of a tag that was reported, and is prepared for its closing tag.
    fn skip_tag(&mut self, cursor: &mut Cursor) {
        cursor.skip_to(|cursor| cursor.peek_punct(0, '>') || cursor.peek_punct(0, '<'));
        let is_empty = cursor.before(|token| is_punct(token, &['/']));
        if cursor.punct('>').is_some() && !is_empty {
            self.level.nameless += 1;
        }
    }

    /// `<>`, a fragment or a tag whose name is yet to be written.
    pub(in crate::parse) fn empty_tag(&mut self, cursor: &mut Cursor) {
        let start = cursor.span();
        cursor.skip(2);
        let span = cursor.span_from(start);
        let error = if self.closings_ahead(cursor, 0, "") == 0 {
            self.level.nameless += 1;
            Diagnostic::error(span, "expected an element name after `<`")
                .help("write the name, such as `<p>`")
        } else {
            self.level.fragments += 1;
            Diagnostic::error(span, "a fragment `<>` is not needed")
                .help("write the children one after the other and remove `<>` and `</>`")
        };
        self.push(error);
    }

    /// A `<` with no name behind it: `<% x %>`, `<?php x ?>` or a lone one.
    pub(in crate::parse) fn lone_lt(&mut self, cursor: &mut Cursor) {
        let error = Diagnostic::error(cursor.span(), "expected an element name after `<`");
        cursor.skip(1);
        self.push(if cursor.peek_punct(0, '%') || cursor.peek_punct(0, '?') {
            cursor.skip_to(|cursor| cursor.peek_punct(0, '>'));
            cursor.skip(1);
            error.help("for the value of a Rust expression write `{value}`")
        } else {
            error.help("text is written in quotes: `\"<\"`")
        });
    }

    /// Whether the name of a tag stands here without its `<`: what follows is the rest of a tag, and
    /// a closing tag is there for it.
    pub(in crate::parse) fn lacks_lt(&self, cursor: &Cursor) -> bool {
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
    pub(in crate::parse) fn tag_without_lt(&mut self, cursor: &mut Cursor) -> Option<Node> {
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
}

/// Whether the tag whose attributes stand at the cursor ends with `/>`.
fn is_self_closing(cursor: &Cursor) -> bool {
    let mut slash = false;
    for token in cursor.rest() {
        if is_punct(token, &['>']) {
            return slash;
        }
        slash = is_punct(token, &['/']);
    }
    false
}
