//! Values inside CSS.

/// What [`css_value`] and [`presentation_value`] write in place of a value they refuse.
pub const UNSAFE_VALUE: &str = "zStarioUnsafe";

/// Appends the whole value of one CSS declaration, or `zStarioUnsafe` when it could be more than a
/// value.
///
/// Letters, digits, spaces, tabs and `+-.!#%_` are let through: enough for keywords, numbers,
/// lengths and hex colors, and not for functions, addresses, strings, comments, escapes or a second
/// declaration.
///
/// ```
/// use stario_syntax::escape::css_value;
///
/// let mut out = String::new();
/// css_value("1px solid #ccc", &mut out);
/// assert_eq!(out, "1px solid #ccc");
///
/// out.clear();
/// css_value("url(//evil.example)", &mut out);
/// assert_eq!(out, "zStarioUnsafe");
/// ```
pub fn css_value(input: &str, out: &mut String) {
    let safe = input.bytes().all(|byte| {
        byte.is_ascii_alphanumeric()
            || matches!(
                byte,
                b'+' | b'-' | b'.' | b'!' | b'#' | b'%' | b'_' | b' ' | b'\t'
            )
    });
    out.push_str(if safe { input } else { UNSAFE_VALUE });
}

/// Appends the whole value of a presentation attribute of SVG, such as `fill`, for a double-quoted
/// attribute, or `zStarioUnsafe` when it holds a parenthesis.
///
/// Such an attribute is one declaration by itself, so a value cannot add another one; and without a
/// parenthesis no CSS function, `url(..)` among them, can be called.
///
/// ```
/// use stario_syntax::escape::presentation_value;
///
/// let mut out = String::new();
/// presentation_value("0.5; 1", &mut out);
/// assert_eq!(out, "0.5; 1");
///
/// out.clear();
/// presentation_value("url(//evil.example)", &mut out);
/// assert_eq!(out, "zStarioUnsafe");
/// ```
pub fn presentation_value(input: &str, out: &mut String) {
    if input.contains('(') {
        out.push_str(UNSAFE_VALUE);
    } else {
        super::attribute(input, out);
    }
}

/// Appends `url('..')`, for a declaration in a double-quoted attribute; the address is written as
/// [`url`](super::url) writes it, without quotes, parentheses and backslashes.
///
/// ```
/// use stario_syntax::escape::css_url;
///
/// let mut out = String::new();
/// css_url("/a (1)'.png", &mut out);
/// assert_eq!(out, "url('/a%20%281%29%27.png')");
/// ```
pub fn css_url(input: &str, out: &mut String) {
    out.push_str("url('");
    super::url(input, out);
    out.push_str("')");
}
