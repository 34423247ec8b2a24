//! Signals as JSON that the browser can hold, and that JSON as an expression.

use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use stario_syntax::datastar::RESERVED_NAMES;

use crate::html::Buffer;

/// JSON without `null`, which a signal cannot hold: what is absent is an empty text.
struct WithoutNull;

impl Formatter for WithoutNull {
    fn write_null<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"\"\"")
    }
}

/// The signals of a value as a JSON object.
pub(super) fn to_json<T: Serialize>(signals: &T) -> Result<String, String> {
    let mut json = Vec::new();
    signals
        .serialize(&mut Serializer::with_formatter(&mut json, WithoutNull))
        .map_err(|error| error.to_string())?;
    let json = String::from_utf8(json).map_err(|error| error.to_string())?;
    let name = std::any::type_name::<T>();
    if !json.starts_with('{') {
        return Err(format!("`{name}` is not an object of signals"));
    }
    // Keys are written without a space before the colon, and the quotes of a key inside a
    // value are escaped, so this finds keys only.
    let reserved = RESERVED_NAMES
        .iter()
        .find(|reserved| json.contains(&format!("\"{reserved}\":")));
    if let Some(reserved) = reserved {
        return Err(format!(
            "`{name}` has a signal named `{reserved}`, which would reach the browser's own objects"
        ));
    }
    if let Some((signal, number)) = rounded(&json) {
        tracing::warn!(
            "the signal `{signal}` of `{name}` is {number}, which the browser rounds: numbers are \
             exact up to 2^53, send it as text"
        );
    }
    Ok(json)
}

/// The first whole number that JavaScript cannot hold, and the signal it stands in.
fn rounded(json: &str) -> Option<(&str, &str)> {
    // 2^53 has 16 digits.
    const EXACT: u128 = 1 << 53;
    const DIGITS: usize = 16;
    let bytes = json.as_bytes();
    let (mut at, mut key) = (0, "");
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
                if bytes.get(at) == Some(&b':') {
                    key = json.get(start + 1..at - 1).unwrap_or_default();
                }
            }
            b'-' | b'0'..=b'9' => {
                let is_number = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
                while bytes.get(at).is_some_and(is_number) {
                    at += 1;
                }
                let number = json.get(start..at).unwrap_or_default();
                let digits = number.trim_start_matches('-');
                let is_whole = digits.bytes().all(|byte| byte.is_ascii_digit());
                let fits = digits.len() < DIGITS
                    || digits.parse::<u128>().is_ok_and(|whole| whole <= EXACT);
                if is_whole && !fits {
                    return Some((key, number));
                }
            }
            _ => at += 1,
        }
    }
    None
}

/// Writes JSON as an expression in a double-quoted attribute.
///
/// Inside its strings, what the client could take for its own syntax is written as an escape: `;`
/// ends a statement, `@` and `$` begin actions and signals, and the client misreads an escaped
/// backslash or quote.
pub(super) fn write_expression(json: &str, out: &mut Buffer) {
    let mut plain = String::with_capacity(json.len() + json.len() / 4);
    let mut characters = json.chars();
    let mut is_string = false;
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('\\') => plain.push_str("\\u005c"),
                Some('"') => plain.push_str("\\u0022"),
                Some(escape) => plain.extend(['\\', escape]),
                None => {}
            },
            '"' => {
                is_string = !is_string;
                plain.push('"');
            }
            ';' | '@' | '$' | '`' | '<' | '>' | '&' | '\'' | '/' if is_string => {
                plain.push_str(match character {
                    ';' => "\\u003b",
                    '@' => "\\u0040",
                    '$' => "\\u0024",
                    '`' => "\\u0060",
                    '<' => "\\u003c",
                    '>' => "\\u003e",
                    '&' => "\\u0026",
                    '\'' => "\\u0027",
                    _ => "\\u002f",
                });
            }
            '\u{2028}' => plain.push_str("\\u2028"),
            '\u{2029}' => plain.push_str("\\u2029"),
            other => plain.push(other),
        }
    }
    stario_syntax::escape::attribute(&plain, out.raw());
}

#[cfg(test)]
mod tests;
