//! What HTML knows: elements, their attributes, and the kind of every attribute's value.
//!
//! Source: the WHATWG HTML Living Standard (section 4 and its indices), SVG 2, MathML Core and
//! WAI-ARIA 1.3; the kinds of attributes that hold addresses also follow what browsers do with them.
//!
//! Invariant: every table is sorted by name in byte order and free of duplicates, and lookups are
//! binary searches. Names of HTML are lower-case; names of SVG keep their capitals (`viewBox`).
//! `data-*` attributes are in no table.

/// Writes a table of elements: namespace, then per element its name, kind and own attributes.
macro_rules! elements {
    ($namespace:ident; $($name:literal $kind:ident { $($attribute:literal: $value:expr),* $(,)? })*) => {
        &[$($crate::html::Element {
            name: $name,
            namespace: $crate::html::Namespace::$namespace,
            kind: $crate::html::ElementKind::$kind,
            attributes: attributes!($($attribute: $value),*),
        }),*]
    };
}

/// Writes a table of attributes.
macro_rules! attributes {
    ($($name:literal: $kind:expr),* $(,)?) => {
        &[$($crate::html::Attribute { name: $name, kind: $kind }),*]
    };
}

mod aria;
mod attributes;
pub mod content;
mod custom;
mod elements;
mod events;
mod inputs;
mod keyword_types;
mod keywords;
mod limits;
mod mathml;
mod obsolete;
mod required;
mod svg;
#[cfg(test)]
mod tests;
mod tokens;

pub use aria::{is_role, roles, takes_no_role};
pub use custom::is_custom_element;
pub use events::{event_names, looks_like_event_handler};
pub use inputs::input_types_with;
pub use keyword_types::keyword_type;
pub use limits::whole_numbers;
pub use obsolete::{obsolete_attribute, obsolete_element};
pub use required::{Required, required_attributes};
pub use tokens::{AUTOFILL_FIELDS, REGISTERED_LINK_TYPES, link_types, token_words};

/// An element of HTML, SVG or MathML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    /// The tag name, in the spelling of its standard.
    pub name: &'static str,
    /// The standard it belongs to.
    pub namespace: Namespace,
    /// How its content is written.
    pub kind: ElementKind,
    /// The attributes of this element alone, sorted by name.
    pub attributes: &'static [Attribute],
}

/// The standard an element belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// HTML.
    Html,
    /// SVG.
    Svg,
    /// MathML.
    MathMl,
}

/// How the content of an element is written (HTML standard, 13.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElementKind {
    /// Text and elements.
    Normal,
    /// No content and no end tag.
    Void,
    /// Text without references: `script` and `style`.
    ///
    /// The `script` and `style` of SVG carry this kind too, because they hold code. The parser
    /// decodes references in them, unlike in their HTML namesakes.
    RawText,
    /// Text with references and without elements: `textarea` and `title`.
    EscapableRawText,
}

/// An attribute and the kind of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name, in the spelling of its standard.
    pub name: &'static str,
    /// What the value is.
    pub kind: AttributeKind,
}

/// What the value of an attribute is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeKind {
    /// Any text.
    Text,
    /// Present or absent, without a value.
    Boolean,
    /// `true` or `false`.
    TrueFalse,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// The id of an element: its own, or that of another one (`for`, `aria-details`).
    Id,
    /// Tokens separated by spaces (`class`, `rel`, lists of ids).
    TokenList,
    /// One of these keywords.
    ///
    /// An empty keyword means that the name alone, without a value, has a meaning. Keywords of HTML
    /// are compared without regard to ASCII case, except for `type` of `ol`; those of SVG and
    /// MathML exactly.
    Enumerated(&'static [&'static str]),
    /// The address of something that cannot run code when it is loaded.
    Url,
    /// The address of a picture, which may also be a `data:` address of one.
    ImageUrl,
    /// The address of something that is loaded as code or decides where code comes from.
    ///
    /// `href` of `link` has this kind, because `rel` decides what is loaded; with a `rel` that is
    /// known to load no code it may be treated as [`AttributeKind::Url`].
    CodeUrl,
    /// Addresses separated by spaces.
    UrlList,
    /// Image candidates: addresses with descriptors, separated by commas.
    Srcset,
    /// CSS declarations.
    Style,
    /// One CSS value, which may load a file through `url(..)`: the presentation attributes of SVG that
    /// paint or refer, and the values that an animation gives to any of them.
    CssValue,
    /// JavaScript: event handlers.
    Script,
    /// A whole HTML document: `srcdoc`.
    Html,
    /// Seconds and an address: `content` of a `<meta>` whose `http-equiv` is `refresh`.
    ///
    /// No table has this kind, because the other attribute decides it.
    Refresh,
    /// A date, time or duration in the forms of the HTML standard, 2.3.5.
    Datetime,
}

/// Finds an element by its tag name: in HTML first, then in SVG, then in MathML.
///
/// Inside `<svg>`, where `a`, `script`, `style` and `title` are other elements than in HTML, use
/// [`element_in`].
///
/// ```
/// use stario_syntax::html::{self, ElementKind, Namespace};
///
/// assert_eq!(html::element("br").unwrap().kind, ElementKind::Void);
/// assert_eq!(html::element("linearGradient").unwrap().namespace, Namespace::Svg);
/// assert!(html::element("lineargradient").is_none());
/// ```
#[must_use]
pub fn element(name: &str) -> Option<&'static Element> {
    element_in(Namespace::Html, name)
        .or_else(|| element_in(Namespace::Svg, name))
        .or_else(|| element_in(Namespace::MathMl, name))
}

/// Finds an element of one standard by its tag name.
///
/// ```
/// use stario_syntax::html::{self, ElementKind, Namespace};
///
/// let title = html::element_in(Namespace::Svg, "title").unwrap();
/// assert_eq!(title.kind, ElementKind::Normal);
/// assert!(html::element_in(Namespace::Html, "path").is_none());
/// ```
#[must_use]
pub fn element_in(namespace: Namespace, name: &str) -> Option<&'static Element> {
    let table = elements_of(namespace);
    let index = table
        .binary_search_by_key(&name, |element| element.name)
        .ok()?;
    table.get(index)
}

/// The tag names of all elements, HTML first.
///
/// A name that several standards share appears once for each.
pub fn element_names() -> impl Iterator<Item = &'static str> {
    [Namespace::Html, Namespace::Svg, Namespace::MathMl]
        .into_iter()
        .flat_map(elements_of)
        .map(|element| element.name)
}

/// The kind of an attribute of an element: its own, then those every element of its standard has.
///
/// `None` means that the standard has no such attribute there.
///
/// ```
/// use stario_syntax::html::{self, AttributeKind};
///
/// let input = html::element("input").unwrap();
/// assert_eq!(html::attribute(input, "maxlength"), Some(AttributeKind::Integer));
/// assert_eq!(html::attribute(input, "aria-hidden"), Some(AttributeKind::TrueFalse));
/// assert_eq!(html::attribute(input, "onclick"), Some(AttributeKind::Script));
/// assert_eq!(html::attribute(input, "href"), None);
/// ```
#[must_use]
pub fn attribute(element: &Element, name: &str) -> Option<AttributeKind> {
    find(element.attributes, name).or_else(|| global_attribute(element.namespace, name))
}

/// The kind of an attribute that every element of a standard has.
///
/// Custom elements take these and any name of their own.
///
/// ```
/// use stario_syntax::html::{self, AttributeKind, Namespace};
///
/// assert_eq!(html::global_attribute(Namespace::Html, "class"), Some(AttributeKind::TokenList));
/// assert_eq!(html::global_attribute(Namespace::Html, "href"), None);
/// ```
#[must_use]
pub fn global_attribute(namespace: Namespace, name: &str) -> Option<AttributeKind> {
    shared_tables(namespace)
        .into_iter()
        .find_map(|table| find(table, name))
}

/// The names of all attributes an element takes, its own first.
pub fn attribute_names(element: &Element) -> impl Iterator<Item = &'static str> {
    [element.attributes]
        .into_iter()
        .chain(shared_tables(element.namespace))
        .flatten()
        .map(|attribute| attribute.name)
}

/// Whether an attribute's value decides what other attributes or the content mean, so that a page
/// must not compute it.
///
/// These are `http-equiv` of `meta` (it can turn `content` into an address), `encoding` of
/// `annotation-xml` (it can turn MathML into HTML) and `attributeName` of the SVG animation
/// elements (it can point them at `href`).
///
/// ```
/// use stario_syntax::html;
///
/// let meta = html::element("meta").unwrap();
/// assert!(html::must_be_literal(meta, "http-equiv"));
/// assert!(!html::must_be_literal(meta, "content"));
/// ```
#[must_use]
pub fn must_be_literal(element: &Element, name: &str) -> bool {
    matches!(
        (element.namespace, element.name, name),
        (Namespace::Html, "meta", "http-equiv")
            | (Namespace::MathMl, "annotation-xml", "encoding")
            | (Namespace::Svg, _, "attributeName")
    )
}

fn elements_of(namespace: Namespace) -> &'static [Element] {
    match namespace {
        Namespace::Html => elements::ELEMENTS,
        Namespace::Svg => svg::ELEMENTS,
        Namespace::MathMl => mathml::ELEMENTS,
    }
}

/// The tables of attributes that all elements of a standard share.
fn shared_tables(namespace: Namespace) -> [&'static [Attribute]; 3] {
    let own = match namespace {
        Namespace::Html => attributes::GLOBAL,
        Namespace::Svg => svg::ATTRIBUTES,
        Namespace::MathMl => mathml::ATTRIBUTES,
    };
    [own, aria::ATTRIBUTES, events::HANDLERS]
}

fn find(table: &[Attribute], name: &str) -> Option<AttributeKind> {
    let index = table
        .binary_search_by_key(&name, |attribute| attribute.name)
        .ok()?;
    table.get(index).map(|attribute| attribute.kind)
}
