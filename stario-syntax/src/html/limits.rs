//! The numbers that attributes take.
//!
//! Source: WHATWG HTML Living Standard, the section of each attribute; WAI-ARIA 1.3, section 6.6.

/// The least and the greatest whole number that an attribute of an HTML element takes.
///
/// `None` means that any whole number will do.
///
/// ```
/// use stario_syntax::html::whole_numbers;
///
/// assert_eq!(whole_numbers("td", "colspan"), Some((1, 1000)));
/// assert_eq!(whole_numbers("div", "tabindex"), None);
/// ```
#[must_use]
pub fn whole_numbers(element: &str, attribute: &str) -> Option<(i64, i64)> {
    const ANY: i64 = i64::MAX;
    Some(match (element, attribute) {
        ("td" | "th", "colspan") | ("col" | "colgroup", "span") => (1, 1000),
        ("td" | "th", "rowspan") => (0, 65534),
        (_, "headingoffset") => (0, 8),
        (
            _,
            "aria-colindex" | "aria-colspan" | "aria-level" | "aria-posinset" | "aria-rowindex"
            | "cols" | "rows" | "size",
        ) => (1, ANY),
        (_, "aria-rowspan" | "height" | "maxlength" | "minlength" | "width") => (0, ANY),
        (_, "aria-colcount" | "aria-rowcount" | "aria-setsize") => (-1, ANY),
        _ => return None,
    })
}
