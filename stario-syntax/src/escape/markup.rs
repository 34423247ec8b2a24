//! Text and quoted attributes.
//!
//! The rules follow the HTML standard's parser (13.2.5 and 13.2.3.5): `&`, `<`, `>` and quotes become
//! references; CR does too, because a parser turns a bare one into LF and an event stream ends a
//! line at it; control characters and noncharacters that are parse errors become U+FFFD.

/// Bytes that are copied as they are.
const COPY: u8 = 0;
/// Bytes that are always replaced.
const REPLACE: u8 = 1;
/// Bytes that may start a forbidden character of several bytes.
const LEAD: u8 = 2;

/// The class of every byte.
static CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut table = [COPY; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = REPLACE;
        byte += 1;
    }
    table[b'\t' as usize] = COPY;
    table[b'\n' as usize] = COPY;
    table[0x0C] = COPY;
    table[0x7F] = REPLACE;
    table[b'&' as usize] = REPLACE;
    table[b'<' as usize] = REPLACE;
    table[b'>' as usize] = REPLACE;
    table[b'"' as usize] = REPLACE;
    table[b'\'' as usize] = REPLACE;
    table[0xC2] = LEAD;
    table[0xEF] = LEAD;
    byte = 0xF0;
    while byte <= 0xF4 {
        table[byte] = LEAD;
        byte += 1;
    }
    table
}

/// Appends text, for the content of elements other than `script` and `style`.
///
/// The result is safe in double-quoted attributes as well.
///
/// ```
/// let mut out = String::new();
/// stario_syntax::escape::text("Tom & \"Jerry\" <3", &mut out);
/// assert_eq!(out, "Tom &amp; &#34;Jerry&#34; &lt;3");
/// ```
pub fn text(input: &str, out: &mut String) {
    let bytes = input.as_bytes();
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = next_suspect(bytes, at) {
        let length = match CLASSES[usize::from(bytes[found])] {
            COPY => 0,
            LEAD => forbidden_length(&bytes[found..]),
            _ => 1,
        };
        if length == 0 {
            at = found + 1;
            continue;
        }
        if copied == 0 {
            // One growth for all the short pieces.
            out.reserve(bytes.len() + bytes.len() / 4);
        }
        out.push_str(&input[copied..found]);
        // Every arm pushes a constant, which takes a store where a table would take a call.
        match bytes[found] {
            b'&' => out.push_str("&amp;"),
            b'<' => out.push_str("&lt;"),
            b'>' => out.push_str("&gt;"),
            b'"' => out.push_str("&#34;"),
            b'\'' => out.push_str("&#39;"),
            b'\r' => out.push_str("&#13;"),
            _ => out.push('\u{FFFD}'),
        }
        at = found + length;
        copied = at;
    }
    out.push_str(&input[copied..]);
}

/// Appends text, for the inside of a double-quoted attribute.
///
/// ```
/// let mut out = String::new();
/// stario_syntax::escape::attribute("a\r\"b\"", &mut out);
/// assert_eq!(out, "a&#13;&#34;b&#34;");
/// ```
pub fn attribute(input: &str, out: &mut String) {
    text(input, out);
}

/// The first character that HTML does not allow in text, which [`text`] replaces by U+FFFD.
///
/// ```
/// use stario_syntax::escape::forbidden;
///
/// assert_eq!(forbidden("a\tb\r\n"), None);
/// assert_eq!(forbidden("a\0b"), Some('\0'));
/// ```
#[must_use]
pub fn forbidden(text: &str) -> Option<char> {
    text.char_indices().find_map(|(at, character)| {
        let is_forbidden = match character {
            '\t' | '\n' | '\r' | '\u{C}' => false,
            '\0'..='\u{7F}' => character.is_ascii_control(),
            _ => forbidden_length(&text.as_bytes()[at..]) > 0,
        };
        is_forbidden.then_some(character)
    })
}

/// The first byte from `at` on that may need a replacement.
///
/// Eight bytes are looked at as one number; the last eight overlap the ones before, so that only a
/// text of less than eight bytes is read byte by byte.
#[inline]
fn next_suspect(bytes: &[u8], mut at: usize) -> Option<usize> {
    const WORD: usize = 8;
    while let Some(word) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let found = suspects(u64::from_le_bytes(*word));
        if found != 0 {
            return Some(at + first(found));
        }
        at += WORD;
    }
    let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
    let Some(last) = bytes.last_chunk::<WORD>() else {
        let is_suspect = |byte: &u8| CLASSES[usize::from(*byte)] != COPY;
        return rest.iter().position(is_suspect).map(|index| at + index);
    };
    // The bytes that were looked at already move out; letters that are copied move in.
    let seen = 8 * (WORD - rest.len());
    let letters = ONES * u64::from(b'a');
    let word = u64::from_le_bytes(*last) >> seen | letters << (64 - seen);
    let found = suspects(word);
    (found != 0).then(|| at + first(found))
}

/// The index of the first byte whose high bit is set.
#[inline]
fn first(found: u64) -> usize {
    (found.trailing_zeros() / 8) as usize
}

/// A number whose eight bytes are 1.
const ONES: u64 = 0x0101_0101_0101_0101;

/// Sets the high bit of the first byte that may need a replacement, and perhaps of later ones.
///
/// A byte is zero when subtracting one borrows from its high bit; the borrow reaches later bytes
/// only, so the first bit is exact. TAB, LF and FF are suspects, and so are all leads of forbidden
/// characters.
#[inline]
fn suspects(word: u64) -> u64 {
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let is = |byte: u8| zero(word ^ (ONES * u64::from(byte)));
    // `&` and `'` differ in the lowest bit, `<` and `>` in the second.
    let references = zero((word | ONES) ^ (ONES * u64::from(b'\'')))
        | zero((word | (ONES * 2)) ^ (ONES * u64::from(b'>')))
        | is(b'"');
    let controls = (word.wrapping_sub(ONES * 0x20) & !word) | is(0x7F);
    let leads = is(0xC2) | is(0xEF) | (word & (word << 1) & (word << 2) & (word << 3));
    (references | controls | leads) & (ONES * 0x80)
}

/// The length of the forbidden character that starts here, or 0 when the character is allowed.
///
/// Forbidden are C1 controls (`C2 80` to `C2 9F`) and the noncharacters U+FDD0 to U+FDEF
/// (`EF B7 90` to `EF B7 AF`) and U+FFFE and U+FFFF of every plane.
fn forbidden_length(bytes: &[u8]) -> usize {
    match bytes {
        [0xC2, 0x80..=0x9F, ..] => 2,
        [0xEF, 0xB7, 0x90..=0xAF, ..] | [0xEF, 0xBF, 0xBE..=0xBF, ..] => 3,
        [0xF0..=0xF4, second, 0xBF, 0xBE..=0xBF, ..] if second & 0x0F == 0x0F => 4,
        _ => 0,
    }
}
