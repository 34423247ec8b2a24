//! Attributes that an element must have.
//!
//! Source: WHATWG HTML Living Standard, the section of each element.

/// What an element must have.
#[derive(Clone, Copy, Debug)]
pub struct Required {
    /// The element.
    pub element: &'static str,
    /// One of these attributes.
    pub any: &'static [&'static str],
    /// What to write, completing the sentence `write ..`.
    pub advice: &'static str,
    /// What the browser does without it.
    pub reason: &'static str,
}

const fn row(
    element: &'static str,
    any: &'static [&'static str],
    advice: &'static str,
    reason: &'static str,
) -> Required {
    Required {
        element,
        any,
        advice,
        reason,
    }
}

/// The attributes an element must have.
///
/// ```
/// use stario_syntax::html::required_attributes;
///
/// let required = required_attributes("bdo").next().unwrap();
/// assert_eq!(required.any, ["dir"]);
/// ```
pub fn required_attributes(element: &str) -> impl Iterator<Item = &'static Required> {
    REQUIRED.iter().filter(move |row| row.element == element)
}

#[rustfmt::skip]
const REQUIRED: &[Required] = &[
    row("base", &["href", "target"], "`<base href=\"..\">`", "it changes nothing without them"),
    row("bdo", &["dir"], "`<bdo dir=\"rtl\">`", "`<bdo>` sets the direction, and this one sets none"),
    row("data", &["value"], "`<data value=\"..\">`", "the value is what `<data>` is for"),
    row("img", &["src", "srcset"], "`<img src=\"..\" alt=\"..\">`", "there is no image to load"),
    row("link", &["rel", "itemprop"], "`<link rel=\"stylesheet\" href=\"..\">`", "the browser ignores a link without a relation"),
    row("link", &["href", "imagesrcset"], "`<link rel=\"..\" href=\"..\">`", "the browser ignores a link without an address"),
    row("map", &["name"], "`<map name=\"..\">`", "images find the map by its name"),
    row("meta", &["charset", "name", "http-equiv", "itemprop", "property"], "`<meta name=\"..\" content=\"..\">`", "the browser ignores it without one of them"),
    row("meter", &["value"], "`<meter value=..>`", "the browser shows an empty gauge"),
    row("object", &["data"], "`<object data=\"..\">`", "there is nothing to load"),
    row("track", &["src"], "`<track src=\"..\">`", "there is nothing to load"),
];
