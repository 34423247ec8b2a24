//! What a tag is called: the name of an element or the path of a component.

use proc_macro2::{Delimiter, TokenStream};

use crate::ast::{Component, Element, Name, Node, Tag};
use crate::cursor::Cursor;
use crate::html::{self, ElementKind};
use crate::parse::name::{parse_name, unraw};
use crate::suggest;

/// What a tag is called.
pub(in crate::parse) enum TagName {
    Element(Name),
    Component { path: TokenStream, text: String },
}

impl TagName {
    pub(in crate::parse) fn text(&self) -> &str {
        match self {
            Self::Element(name) => &name.text,
            Self::Component { text, .. } => text,
        }
    }

    pub(super) fn kind(&self) -> Option<ElementKind> {
        match self {
            Self::Element(name) => html::element(&name.text).map(|element| element.kind),
            Self::Component { .. } => None,
        }
    }

    pub(super) fn is_void(&self) -> bool {
        self.kind() == Some(ElementKind::Void)
    }

    pub(super) fn is_raw_text(&self) -> bool {
        self.kind() == Some(ElementKind::RawText)
    }

    /// Whether no element has this name.
    pub(super) fn is_unknown(&self) -> bool {
        match self {
            Self::Element(name) => {
                html::element(&name.text).is_none() && !html::is_custom_element(&name.text)
            }
            Self::Component { .. } => false,
        }
    }

    /// `<emta>`
    pub(super) fn is_misspelt_void(&self) -> bool {
        const OBSOLETE: &[&str] = &["basefont", "bgsound", "frame", "keygen", "param"];
        if OBSOLETE.contains(&self.text()) {
            return true;
        }
        self.is_unknown()
            && suggest::nearest(self.text(), html::element_names())
                .and_then(html::element)
                .is_some_and(|meant| meant.kind == ElementKind::Void)
    }

    /// The node of a tag with this name.
    pub(super) fn with(self, tag: Tag) -> Node {
        match self {
            Self::Element(name) => Node::Element(Element { name, tag }),
            Self::Component { path, text } => Node::Component(Component { path, text, tag }),
        }
    }
}

pub(in crate::parse) fn parse_tag_name(cursor: &mut Cursor) -> Option<TagName> {
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
