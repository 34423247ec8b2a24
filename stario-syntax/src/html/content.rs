//! What may stand where: the categories of every HTML element, what it may hold, and what may not be
//! inside it at any depth.
//!
//! Source: WHATWG HTML Living Standard, 3.2.5 (content models) and the "Content model" and
//! "Contexts" of every element in section 4.

mod elements;
mod nesting;

pub use nesting::{NESTING, Nesting, nesting_bit};

/// The categories of content an element belongs to (HTML standard, 3.2.5.2), as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Categories(u16);

impl Categories {
    /// No category: the element stands only where its parent names it.
    pub const NONE: Self = Self(0);
    /// Metadata content: what `<head>` holds.
    pub const METADATA: Self = Self(1);
    /// Flow content: most of what a `<body>` holds.
    pub const FLOW: Self = Self(1 << 1);
    /// Sectioning content: `<article>`, `<aside>`, `<nav>` and `<section>`.
    pub const SECTIONING: Self = Self(1 << 2);
    /// Heading content: `<h1>` to `<h6>` and `<hgroup>`.
    pub const HEADING: Self = Self(1 << 3);
    /// Phrasing content: what runs along with text.
    pub const PHRASING: Self = Self(1 << 4);
    /// Embedded content: images, media and frames.
    pub const EMBEDDED: Self = Self(1 << 5);
    /// Interactive content; of some elements only with certain attributes.
    pub const INTERACTIVE: Self = Self(1 << 6);
    /// Script-supporting elements: `<script>` and `<template>`.
    pub const SCRIPT_SUPPORTING: Self = Self(1 << 7);
    /// Labelable elements (HTML standard, 4.10.2): form fields that a `<label>` can name.
    pub const LABELABLE: Self = Self(1 << 8);

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets have a category in common.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// An HTML element, where it belongs and what it holds.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    /// The tag name.
    pub name: &'static str,
    /// What the element is.
    pub categories: Categories,
    /// What may be a child of it.
    pub model: Model,
    /// The parents it needs; empty for elements that a category lets in.
    pub parents: &'static [&'static str],
}

/// What an element may hold.
#[derive(Clone, Copy, Debug)]
pub enum Model {
    /// No children.
    Nothing,
    /// Text alone.
    Text,
    /// Children of some categories and some by name.
    Children(Children),
    /// What its parent may hold, and some elements by name.
    Transparent(&'static [&'static str]),
    /// Anything: the content is a fragment for another place.
    Free,
}

/// The children of an element.
#[derive(Clone, Copy, Debug)]
pub struct Children {
    /// Elements of these categories.
    pub categories: Categories,
    /// These elements as well.
    pub elements: &'static [&'static str],
    /// Whether text other than white space is allowed.
    pub text: bool,
}

impl Children {
    /// Whether an element of this name and these categories may be a child.
    #[must_use]
    pub fn takes(&self, name: &str, categories: Categories) -> bool {
        self.categories.intersects(categories) || self.elements.contains(&name)
    }
}

/// What a `<div>` holds that groups the content of another element (HTML standard, 4.4.15).
pub const DIV_IN_DL: Children = Children {
    categories: Categories::SCRIPT_SUPPORTING,
    elements: &["dd", "dt"],
    text: false,
};

/// What a `<div>` holds that has been put into an `<optgroup>`.
pub const DIV_IN_OPTGROUP: Children = Children {
    categories: Categories::SCRIPT_SUPPORTING,
    elements: &["div", "noscript", "option"],
    text: false,
};

/// What a `<div>` holds that has been put into a `<select>`.
pub const DIV_IN_SELECT: Children = Children {
    categories: Categories::SCRIPT_SUPPORTING,
    elements: &["div", "hr", "noscript", "optgroup", "option"],
    text: false,
};

/// What a `<noscript>` in `<head>` holds (HTML standard, 4.12.2).
pub const NOSCRIPT_IN_HEAD: Children = Children {
    categories: Categories::NONE,
    elements: &["link", "meta", "style"],
    text: false,
};

/// Finds the content rules of an HTML element.
///
/// ```
/// use stario_syntax::html::content::{self, Categories, Model};
///
/// let item = content::of("li").unwrap();
/// assert_eq!(item.parents, ["ul", "ol", "menu"]);
/// assert!(!item.categories.intersects(Categories::FLOW));
/// assert!(matches!(content::of("a").unwrap().model, Model::Transparent(_)));
/// assert!(content::of("path").is_none());
/// ```
#[must_use]
pub fn of(name: &str) -> Option<&'static Content> {
    let index = elements::CONTENT
        .binary_search_by_key(&name, |row| row.name)
        .ok()?;
    elements::CONTENT.get(index)
}

/// Whether the parser ends an open `<p>` where this element starts (HTML standard, 13.2.6.4.7).
///
/// ```
/// use stario_syntax::html::content::ends_paragraph;
///
/// assert!(ends_paragraph("div"));
/// assert!(!ends_paragraph("span"));
/// ```
#[must_use]
pub fn ends_paragraph(name: &str) -> bool {
    ENDS_PARAGRAPH.binary_search(&name).is_ok()
}

/// Whether an open `<p>` outside of this element is out of the parser's sight inside of it: the
/// bounds of "button scope" (HTML standard, 13.2.4.2).
#[must_use]
pub fn hides_paragraph(name: &str) -> bool {
    matches!(
        name,
        "button" | "caption" | "html" | "object" | "table" | "td" | "template" | "th"
    )
}

/// Whether the element is a part of a table other than `table` itself.
#[must_use]
pub fn is_table_part(name: &str) -> bool {
    matches!(
        name,
        "caption" | "col" | "colgroup" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr"
    )
}

const ENDS_PARAGRAPH: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "ul",
];

#[cfg(test)]
mod tests {
    use super::{Categories, ENDS_PARAGRAPH, Model, elements::CONTENT, of};
    use crate::html::{self, Namespace};

    #[test]
    fn every_element_of_html_has_its_row_and_no_other() {
        let names: Vec<&str> = html::element_names()
            .filter(|name| html::element_in(Namespace::Html, name).is_some())
            .collect();
        for name in names {
            assert!(of(name).is_some(), "{name}");
        }
        for row in CONTENT {
            let element = html::element_in(Namespace::Html, row.name);
            assert!(element.is_some(), "{}", row.name);
        }
    }

    #[test]
    fn tables_are_sorted() {
        assert!(CONTENT.is_sorted_by(|one, next| one.name < next.name));
        assert!(ENDS_PARAGRAPH.is_sorted());
    }

    #[test]
    fn elements_without_category_name_their_parents_and_are_named_by_them() {
        for row in CONTENT {
            let free = row.categories != Categories::NONE || row.name == "html";
            assert_eq!(free, row.parents.is_empty(), "{}", row.name);
            for parent in row.parents {
                let named = match of(parent).map(|parent| parent.model) {
                    Some(Model::Children(children)) => children.elements.contains(&row.name),
                    Some(Model::Transparent(elements)) => elements.contains(&row.name),
                    _ => false,
                };
                assert!(named, "{} in {parent}", row.name);
            }
        }
    }
}
