//! Literal text where nothing can be escaped: raw text elements and comments.

/// Whether literal text may be the content of a raw text element (HTML standard, 13.1.2.6).
///
/// It must not contain the start of its own end tag, in any case. In `script` it must not contain
/// `<!--` either, which changes how the parser looks for that end tag.
///
/// ```
/// use stario_syntax::escape::raw_text_is_safe;
///
/// assert!(raw_text_is_safe("script", "if (a < b) go()"));
/// assert!(!raw_text_is_safe("script", "'</SCRIPT>'"));
/// assert!(!raw_text_is_safe("script", "'<!--'"));
/// assert!(raw_text_is_safe("style", "a > b { color: red }"));
/// ```
#[must_use]
pub fn raw_text_is_safe(tag: &str, text: &str) -> bool {
    let ends = text.match_indices("</").any(|(at, open)| {
        let rest = &text.as_bytes()[at + open.len()..];
        rest.get(..tag.len())
            .is_some_and(|name| name.eq_ignore_ascii_case(tag.as_bytes()))
    });
    let opens_comment = tag.eq_ignore_ascii_case("script") && text.contains("<!--");
    !ends && !opens_comment
}

/// Whether literal text may stand between `<!--` and `-->` (HTML standard, 13.1.6).
///
/// ```
/// use stario_syntax::escape::comment_is_safe;
///
/// assert!(comment_is_safe(" a -- b "));
/// assert!(!comment_is_safe("a --> b"));
/// assert!(!comment_is_safe(">"));
/// ```
#[must_use]
pub fn comment_is_safe(text: &str) -> bool {
    !text.starts_with('>')
        && !text.starts_with("->")
        && !text.ends_with("<!-")
        && !["<!--", "-->", "--!>"]
            .iter()
            .any(|mark| text.contains(mark))
}
