//! What is known at compile time about the attributes of a tag.

use crate::ast::{Attribute, Named, Piece, Tag, Value};
use crate::{html, suggest};

/// Whether an attribute is there when the page is rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It is there.
    Always,
    /// A value from Rust, a spread or Datastar decides.
    Unknown,
    /// It is not there.
    Never,
}

/// The attribute as it is written.
pub(crate) fn find<'a>(tag: &'a Tag, name: &str) -> Option<&'a Named> {
    tag.attributes.iter().find_map(|attribute| match attribute {
        Attribute::Named(named) if named.name.text == name => Some(&**named),
        _ => None,
    })
}

/// Whether the attribute will be there.
pub(crate) fn presence(tag: &Tag, name: &str) -> Presence {
    match find(tag, name).map(|named| &named.value) {
        Some(Some(Value::Splice(_))) => Presence::Unknown,
        Some(_) => Presence::Always,
        None if tag.is_broken || may_be_added(tag, name) || may_be_meant(tag, name) => {
            Presence::Unknown
        }
        None => Presence::Never,
    }
}

/// Whether a spread or Datastar may add an attribute that is not written.
pub(crate) fn may_be_added(tag: &Tag, name: &str) -> bool {
    tag.attributes.iter().any(|attribute| match attribute {
        Attribute::Spread(_) => true,
        Attribute::Named(named) => match named.name.text.strip_prefix("data-attr") {
            Some("") => true,
            Some(key) => key
                .strip_prefix(':')
                .is_some_and(|key| key.split("__").next() == Some(name)),
            None => false,
        },
    })
}

/// Whether an attribute that is reported as unknown may mean this one: `scr=".."` means `src`.
fn may_be_meant(tag: &Tag, name: &str) -> bool {
    tag.attributes.iter().any(|attribute| {
        matches!(attribute, Attribute::Named(named) if is_misspelt(&named.name.text, name))
    })
}

/// Whether `written` is no attribute at all, and near `name`.
fn is_misspelt(written: &str, name: &str) -> bool {
    !written.starts_with("data-")
        && suggest::nearest(written, [name].into_iter()).is_some()
        && !html::element_names()
            .filter_map(html::element)
            .any(|element| html::attribute(element, written).is_some())
}

/// Whether the tag has attributes that the template does not show.
pub(crate) fn has_spread(tag: &Tag) -> bool {
    tag.attributes
        .iter()
        .any(|attribute| matches!(attribute, Attribute::Spread(_)))
}

/// The value, when all of it is known; a bare name has an empty one.
pub(crate) fn literal(named: &Named) -> Option<&str> {
    match &named.value {
        None => Some(""),
        Some(Value::Text { pieces, .. }) => match pieces.as_slice() {
            [] => Some(""),
            [Piece::Static(text)] => Some(text),
            _ => None,
        },
        Some(Value::Number { text, .. }) => Some(text),
        _ => None,
    }
}

/// The literal value of an attribute of a tag.
pub(crate) fn value<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    find(tag, name).and_then(literal)
}
