//! Strings and the names of properties, as JavaScript writes them.

pub(super) fn object_key(key: &str) -> String {
    let plain = !key.starts_with(|first: char| first.is_ascii_digit())
        && !key.is_empty()
        && key
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || character == '_');
    if plain {
        key.to_owned()
    } else {
        js_literal(key)
    }
}

/// A string in single quotes. Quotes, backslashes, control characters and what the client looks for
/// (`$`, `@`, `;`) are written as `\xHH` and `\uHHHH`, so that none of its rules can misread it.
pub(super) fn js_literal(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len() + 2);
    out.push('\'');
    for character in text.chars() {
        match character {
            '\'' | '"' | '`' | '\\' | '\0'..='\x1f' | '\x7f' | '@' | '$' | ';' => {
                let _ = write!(out, "\\x{:02x}", u32::from(character));
            }
            '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            other => out.push(other),
        }
    }
    out.push('\'');
    out
}
