//! Text and quoted attributes.
//!
//! The rules follow the HTML standard's parser (13.2.5 and 13.2.3.5): `&`, `<`, `>` and quotes become
//! references; CR does too, because a parser turns a bare one into LF and an event stream ends a
//! line at it; control characters and noncharacters that are parse errors become U+FFFD.

/// How many bytes are tested at once.
const BLOCK: usize = 16;

/// Bytes that are copied as they are.
const COPY: u8 = 0;
/// Control characters. The classes from 1 to this one are indices into [`REPLACEMENTS`].
const CONTROL: u8 = 7;
/// Bytes that may start a forbidden character of several bytes, replaced like a control character.
const LEAD: u8 = 8;

const REPLACEMENTS: [&str; 8] = [
    "", "&amp;", "&lt;", "&gt;", "&#34;", "&#39;", "&#13;", "\u{FFFD}",
];

/// The class of every byte.
static CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut table = [COPY; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = CONTROL;
        byte += 1;
    }
    table[0x7F] = CONTROL;
    table[b'\t' as usize] = COPY;
    table[b'\n' as usize] = COPY;
    table[0x0C] = COPY;
    table[b'&' as usize] = 1;
    table[b'<' as usize] = 2;
    table[b'>' as usize] = 3;
    table[b'"' as usize] = 4;
    table[b'\'' as usize] = 5;
    table[b'\r' as usize] = 6;
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
    while at < bytes.len() {
        let block = bytes[at..].first_chunk::<BLOCK>();
        if block.is_some_and(is_plain) {
            at += BLOCK;
            continue;
        }
        let end = bytes.len().min(at + BLOCK);
        while at < end {
            let class = CLASSES[usize::from(bytes[at])];
            if class == COPY {
                at += 1;
                continue;
            }
            let length = if class == LEAD {
                forbidden_length(&bytes[at..])
            } else {
                1
            };
            if length == 0 {
                at += 1;
                continue;
            }
            out.push_str(&input[copied..at]);
            out.push_str(REPLACEMENTS[usize::from(class.min(CONTROL))]);
            at += length;
            copied = at;
        }
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

/// Whether every byte of a block is ASCII that is copied as it is.
///
/// The test has no branches, so that the compiler turns it into vector instructions.
fn is_plain(block: &[u8; BLOCK]) -> bool {
    let mut special = false;
    for byte in *block {
        special |= byte < 0x20;
        special |= byte >= 0x7F;
        for markup in *b"\"&'<>" {
            special |= byte == markup;
        }
    }
    !special
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
