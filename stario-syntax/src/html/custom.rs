//! Names of custom elements.

/// Names with a hyphen that SVG and MathML took first (HTML standard, 4.13.2).
const RESERVED: &[&str] = &[
    "annotation-xml",
    "color-profile",
    "font-face",
    "font-face-format",
    "font-face-name",
    "font-face-src",
    "font-face-uri",
    "missing-glyph",
];

/// Whether a name is a valid custom element name (HTML standard, 4.13.2).
///
/// It starts with a lower-case letter and contains a hyphen. Of the characters after the first, the
/// ones that every version of the standard allows are accepted: lower-case letters, digits, `-`,
/// `.`, `_` and most of Unicode.
///
/// ```
/// use stario_syntax::html::is_custom_element;
///
/// assert!(is_custom_element("user-card"));
/// assert!(!is_custom_element("card"));
/// assert!(!is_custom_element("User-card"));
/// assert!(!is_custom_element("font-face"));
/// ```
#[must_use]
pub fn is_custom_element(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.contains('-')
        && name.chars().all(is_name_char)
        && RESERVED.binary_search(&name).is_err()
}

/// The characters of `PCENChar`, the production the standard used until 2025.
fn is_name_char(char: char) -> bool {
    matches!(char,
        '-' | '.' | '0'..='9' | '_' | 'a'..='z'
        | '\u{B7}'
        | '\u{C0}'..='\u{D6}'
        | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{37D}'
        | '\u{37F}'..='\u{1FFF}'
        | '\u{200C}'..='\u{200D}'
        | '\u{203F}'..='\u{2040}'
        | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FDCF}'
        | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}
