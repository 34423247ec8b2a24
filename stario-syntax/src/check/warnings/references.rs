//! Names of characters that pages are written with.
//!
//! Source: WHATWG HTML Living Standard, 13.5 (named character references); the common ones of 2231.

/// Each name and its character, sorted.
pub(super) const NAMES: &[(&str, char)] = &[
    ("Aring", '\u{C5}'),
    ("Auml", '\u{C4}'),
    ("Ccedil", '\u{C7}'),
    ("Eacute", '\u{C9}'),
    ("Ntilde", '\u{D1}'),
    ("Oslash", '\u{D8}'),
    ("Ouml", '\u{D6}'),
    ("Uuml", '\u{DC}'),
    ("aacute", '\u{E1}'),
    ("acirc", '\u{E2}'),
    ("acute", '\u{B4}'),
    ("aelig", '\u{E6}'),
    ("agrave", '\u{E0}'),
    ("alpha", '\u{3B1}'),
    ("amp", '&'),
    ("apos", '\''),
    ("aring", '\u{E5}'),
    ("atilde", '\u{E3}'),
    ("auml", '\u{E4}'),
    ("bdquo", '\u{201E}'),
    ("beta", '\u{3B2}'),
    ("bull", '\u{2022}'),
    ("ccedil", '\u{E7}'),
    ("cent", '\u{A2}'),
    ("check", '\u{2713}'),
    ("copy", '\u{A9}'),
    ("cross", '\u{2717}'),
    ("darr", '\u{2193}'),
    ("deg", '\u{B0}'),
    ("delta", '\u{3B4}'),
    ("divide", '\u{F7}'),
    ("eacute", '\u{E9}'),
    ("ecirc", '\u{EA}'),
    ("egrave", '\u{E8}'),
    ("emsp", '\u{2003}'),
    ("ensp", '\u{2002}'),
    ("euml", '\u{EB}'),
    ("euro", '\u{20AC}'),
    ("frac12", '\u{BD}'),
    ("frac14", '\u{BC}'),
    ("frac34", '\u{BE}'),
    ("gamma", '\u{3B3}'),
    ("ge", '\u{2265}'),
    ("gt", '>'),
    ("harr", '\u{2194}'),
    ("hearts", '\u{2665}'),
    ("hellip", '\u{2026}'),
    ("iacute", '\u{ED}'),
    ("icirc", '\u{EE}'),
    ("iexcl", '\u{A1}'),
    ("infin", '\u{221E}'),
    ("iquest", '\u{BF}'),
    ("iuml", '\u{EF}'),
    ("lambda", '\u{3BB}'),
    ("laquo", '\u{AB}'),
    ("larr", '\u{2190}'),
    ("ldquo", '\u{201C}'),
    ("le", '\u{2264}'),
    ("lsaquo", '\u{2039}'),
    ("lsquo", '\u{2018}'),
    ("lt", '<'),
    ("mdash", '\u{2014}'),
    ("micro", '\u{B5}'),
    ("middot", '\u{B7}'),
    ("minus", '\u{2212}'),
    ("mu", '\u{3BC}'),
    ("nbsp", '\u{A0}'),
    ("ndash", '\u{2013}'),
    ("ne", '\u{2260}'),
    ("ntilde", '\u{F1}'),
    ("oacute", '\u{F3}'),
    ("ocirc", '\u{F4}'),
    ("omega", '\u{3C9}'),
    ("oslash", '\u{F8}'),
    ("otilde", '\u{F5}'),
    ("ouml", '\u{F6}'),
    ("para", '\u{B6}'),
    ("pi", '\u{3C0}'),
    ("plusmn", '\u{B1}'),
    ("pound", '\u{A3}'),
    ("quot", '"'),
    ("raquo", '\u{BB}'),
    ("rarr", '\u{2192}'),
    ("rdquo", '\u{201D}'),
    ("reg", '\u{AE}'),
    ("rsaquo", '\u{203A}'),
    ("rsquo", '\u{2019}'),
    ("sbquo", '\u{201A}'),
    ("sect", '\u{A7}'),
    ("shy", '\u{AD}'),
    ("sigma", '\u{3C3}'),
    ("star", '\u{2606}'),
    ("starf", '\u{2605}'),
    ("sup2", '\u{B2}'),
    ("sup3", '\u{B3}'),
    ("szlig", '\u{DF}'),
    ("thinsp", '\u{2009}'),
    ("times", '\u{D7}'),
    ("trade", '\u{2122}'),
    ("uacute", '\u{FA}'),
    ("uarr", '\u{2191}'),
    ("ucirc", '\u{FB}'),
    ("ugrave", '\u{F9}'),
    ("uuml", '\u{FC}'),
    ("yen", '\u{A5}'),
    ("zwj", '\u{200D}'),
    ("zwnj", '\u{200C}'),
];

/// The character that a reference such as `&copy;` or `&#xA9;` stands for, and the bytes it takes.
pub(super) fn reference(text: &str) -> Option<(char, usize)> {
    let rest = text.strip_prefix('&')?;
    // The longest name of the standard has 31 letters.
    let end = rest.bytes().take(32).position(|byte| byte == b';')?;
    let name = rest.get(..end)?;
    let character = match name.strip_prefix('#') {
        None => {
            let index = NAMES.binary_search_by_key(&name, |row| row.0).ok()?;
            NAMES.get(index)?.1
        }
        Some(number) => {
            let number = match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)?
        }
    };
    Some((character, end + 2))
}

#[cfg(test)]
mod tests {
    use super::{NAMES, reference};

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn references_are_read() {
        for (text, expect) in [
            ("&amp;", Some(('&', 5))),
            ("&nbsp;x", Some(('\u{A0}', 6))),
            ("&#39;", Some(('\'', 5))),
            ("&#xA9;", Some(('\u{A9}', 6))),
            ("&#xD800;", None),
            ("&#;", None),
            ("&copy=2", None),
            ("&unknown;", None),
            ("&;", None),
            ("& ", None),
            (
                "&\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4}\u{E4};",
                None,
            ),
        ] {
            assert_eq!(reference(text), expect, "{text}");
        }
    }
}
