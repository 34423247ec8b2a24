//! What may not be inside an element at any depth.
//!
//! Source: the "but there must be no .. descendant" sentences of the content models in section 4 of
//! the WHATWG HTML Living Standard; what the browser does, from 13.2.6 (tree construction).

use super::Categories;

/// What an element may not have among its descendants.
#[derive(Clone, Copy, Debug)]
pub struct Nesting {
    /// The element.
    pub ancestor: &'static str,
    /// Descendants it may not have, by category.
    pub categories: Categories,
    /// Descendants it may not have, by name.
    pub elements: &'static [&'static str],
    /// Whether descendants may not have `tabindex`.
    pub tabindex: bool,
    /// What goes wrong, for a descendant of the same name, when the standard's parser does something.
    pub repair: Option<&'static str>,
}

/// The position of an element's rule in [`NESTING`] as a bit, or no bit.
#[must_use]
pub fn nesting_bit(name: &str) -> u32 {
    NESTING
        .binary_search_by_key(&name, |rule| rule.ancestor)
        .map_or(0, |index| 1 << index)
}

const fn rule(
    ancestor: &'static str,
    categories: Categories,
    elements: &'static [&'static str],
) -> Nesting {
    Nesting {
        ancestor,
        categories,
        elements,
        tabindex: false,
        repair: None,
    }
}

const NONE: Categories = Categories::NONE;
const OUTLINE: Categories = Categories::HEADING.and(Categories::SECTIONING);

/// Every rule, sorted by element.
pub const NESTING: &[Nesting] = &[
    Nesting {
        tabindex: true,
        repair: Some("the browser ends the outer `<a>` where the inner one starts"),
        ..rule("a", Categories::INTERACTIVE, &["a"])
    },
    rule("address", OUTLINE, &["address", "footer", "header"]),
    rule("audio", NONE, &["audio", "video"]),
    Nesting {
        tabindex: true,
        repair: Some("the browser ends the outer `<button>` where the inner one starts"),
        ..rule("button", Categories::INTERACTIVE, &[])
    },
    rule("canvas", Categories::INTERACTIVE, &[]),
    rule("caption", NONE, &["table"]),
    rule("dfn", NONE, &["dfn"]),
    rule("dt", OUTLINE, &["footer", "header"]),
    rule("footer", NONE, &["footer", "header"]),
    Nesting {
        repair: Some("the browser drops the inner `<form>`; its fields belong to the outer one"),
        ..rule("form", NONE, &["form"])
    },
    rule("header", NONE, &["footer", "header"]),
    rule("label", NONE, &["label"]),
    // Of `<optgroup>` alone.
    Nesting {
        tabindex: true,
        ..rule("legend", Categories::INTERACTIVE, &[])
    },
    rule("meter", NONE, &["meter"]),
    rule("noscript", NONE, &["noscript"]),
    Nesting {
        tabindex: true,
        ..rule("option", Categories::INTERACTIVE, &["datalist", "object"])
    },
    rule("progress", NONE, &["progress"]),
    // The parser ends a `<select>` where it finds one of these.
    rule("select", NONE, &["input", "select"]),
    rule("th", OUTLINE, &["footer", "header"]),
    rule("video", NONE, &["audio", "video"]),
];

#[cfg(test)]
mod tests {
    use super::NESTING;

    #[test]
    fn rules_are_sorted_and_fit_a_set_of_bits() {
        assert!(NESTING.is_sorted_by(|one, next| one.ancestor < next.ancestor));
        assert!(NESTING.len() <= 32);
    }
}
