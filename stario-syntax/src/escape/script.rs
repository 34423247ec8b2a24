//! Values inside JavaScript and JSON.

const HEX: [char; 16] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
];

/// Appends a JavaScript string for an expression in a double-quoted attribute.
///
/// Letters and digits stay; other ASCII is written as `\xHH` and the rest as `\uHHHH`, one for each
/// UTF-16 unit. So a value never holds a quote, `$`, `@`, brace, slash, line break or space, and even
/// in the wrong place of an expression it is wrong data or a syntax error, never code. The quotes
/// around it are apostrophes, which need no escape inside the double quotes of an attribute.
///
/// ```
/// let mut out = String::new();
/// stario_syntax::escape::js_string("it's 5\u{20ac}", &mut out);
/// assert_eq!(out, r"'it\x27s\x205\u20ac'");
/// ```
pub fn js_string(input: &str, out: &mut String) {
    out.push('\'');
    let mut copied = 0;
    for (at, char) in input.char_indices() {
        if char.is_ascii_alphanumeric() {
            continue;
        }
        out.push_str(&input[copied..at]);
        copied = at + char.len_utf8();
        if let Ok(byte @ 0..0x80) = u8::try_from(char) {
            out.push_str("\\x");
            push_hex(u16::from(byte), 2, out);
        } else {
            for unit in char.encode_utf16(&mut [0; 2]) {
                out.push_str("\\u");
                push_hex(*unit, 4, out);
            }
        }
    }
    out.push_str(&input[copied..]);
    out.push('\'');
}

/// Appends serialised JSON for the content of `<script type="application/json">`.
///
/// `<`, `>`, `&` and the two line separators of Unicode, which JSON holds only in strings, become
/// `\uXXXX`, so that the text can neither end the element nor open a comment.
///
/// ```
/// let mut out = String::new();
/// stario_syntax::escape::json_script(r#"{"a":"</script>"}"#, &mut out);
/// assert_eq!(out, r#"{"a":"\u003c/script\u003e"}"#);
/// ```
pub fn json_script(input: &str, out: &mut String) {
    let mut copied = 0;
    for (at, found) in input.match_indices(['<', '>', '&', '\u{2028}', '\u{2029}']) {
        out.push_str(&input[copied..at]);
        copied = at + found.len();
        out.push_str(match found {
            "<" => "\\u003c",
            ">" => "\\u003e",
            "&" => "\\u0026",
            "\u{2028}" => "\\u2028",
            _ => "\\u2029",
        });
    }
    out.push_str(&input[copied..]);
}

/// Appends the last `digits` hexadecimal digits of a number.
fn push_hex(number: u16, digits: u32, out: &mut String) {
    for digit in (0..digits).rev() {
        out.push(HEX[usize::from((number >> (digit * 4)) & 15)]);
    }
}

/// Appends a literal Datastar expression, for an attribute in double quotes.
///
/// Like [`attribute`](super::attribute), except that apostrophes, the quotes of JavaScript strings,
/// stay readable. For literals of a template only: a value from Rust goes through [`js_string`].
///
/// ```
/// let mut out = String::new();
/// stario_syntax::escape::expression("$a = 'x' && \"y\"", &mut out);
/// assert_eq!(out, "$a = 'x' &amp;&amp; &#34;y&#34;");
/// ```
pub fn expression(input: &str, out: &mut String) {
    for (index, part) in input.split('\'').enumerate() {
        if index > 0 {
            out.push('\'');
        }
        super::attribute(part, out);
    }
}
