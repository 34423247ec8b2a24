//! Values inside CSS.

/// What [`css_value`] writes in place of a value it refuses.
const UNSAFE_VALUE: &str = "zStarioUnsafe";

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
