//! Addresses: which ones may be followed, and how values become parts of one.
//!
//! A browser strips leading spaces and control characters and deletes TAB, LF and CR anywhere before
//! it reads the scheme (URL standard, 4.4), so an address with any of them is refused.

/// What [`url`] writes in place of an address it refuses.
pub const INVALID_URL: &str = "about:invalid#stario";

/// The schemes a computed address may have.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Whether an address is relative, or has the scheme `http`, `https`, `mailto` or `tel`.
///
/// ```
/// use stario_syntax::escape::is_safe_url;
///
/// assert!(is_safe_url("/users?page=2"));
/// assert!(is_safe_url("HTTPS://example.com"));
/// assert!(!is_safe_url("javascript:alert(1)"));
/// assert!(!is_safe_url(" /users"));
/// ```
#[must_use]
pub fn is_safe_url(input: &str) -> bool {
    let bytes = input.as_bytes();
    if bytes.first().is_some_and(|first| *first <= b' ')
        || bytes
            .iter()
            .any(|byte| matches!(byte, b'\t' | b'\n' | b'\r'))
    {
        return false;
    }
    let end = bytes
        .iter()
        .position(|byte| matches!(byte, b':' | b'/' | b'?' | b'#' | b'\\' | b'&'));
    match end {
        // None of these schemes has a character that a valid scheme may not have.
        Some(end) if bytes[end] == b':' => SCHEMES
            .iter()
            .any(|scheme| scheme.as_bytes().eq_ignore_ascii_case(&bytes[..end])),
        _ => true,
    }
}

/// The characters of an address as a browser reads it: without TAB, LF and CR, and with `/` for `\\`
/// (URL standard, 4.4).
///
/// ```
/// use stario_syntax::escape::address;
///
/// assert!(address("/\\\tevil.example").eq("//evil.example".chars()));
/// ```
pub fn address(input: &str) -> impl Iterator<Item = char> + '_ {
    input
        .chars()
        .filter(|character| !matches!(character, '\t' | '\n' | '\r'))
        .map(|character| if character == '\\' { '/' } else { character })
}

/// Appends an address for a double-quoted attribute, or [`INVALID_URL`] when it is not
/// [safe](is_safe_url).
///
/// Bytes that have no place in an address are percent-encoded; references that are already
/// percent-encoded are kept.
///
/// ```
/// use stario_syntax::escape::url;
///
/// let mut out = String::new();
/// url("/search?q=a b&page=2", &mut out);
/// assert_eq!(out, "/search?q=a%20b&amp;page=2");
///
/// out.clear();
/// url("javascript:alert(1)", &mut out);
/// assert_eq!(out, "about:invalid#stario");
/// ```
pub fn url(input: &str, out: &mut String) {
    if !is_safe_url(input) {
        out.push_str(INVALID_URL);
        return;
    }
    let bytes = input.as_bytes();
    let mut copied = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let keep = is_unreserved(*byte)
            || is_kept_reserved(*byte)
            || (*byte == b'%' && is_percent_encoded(&bytes[at..]));
        if keep {
            continue;
        }
        push_run(input, copied, at, out);
        copied = at + 1;
        if *byte == b'&' {
            out.push_str("&amp;");
        } else {
            push_percent(*byte, out);
        }
    }
    push_run(input, copied, bytes.len(), out);
}

/// Appends the address of a picture: like [`url`], and `data:` addresses of pictures that hold nothing
/// else are kept too.
///
/// These are PNG, JPEG, GIF, WebP and AVIF in base64. SVG is not among them: it can hold code.
///
/// ```
/// use stario_syntax::escape::image_url;
///
/// let mut out = String::new();
/// image_url("data:image/png;base64,aGk=", &mut out);
/// assert_eq!(out, "data:image/png;base64,aGk=");
///
/// out.clear();
/// image_url("data:image/svg+xml;base64,aGk=", &mut out);
/// assert_eq!(out, "about:invalid#stario");
/// ```
pub fn image_url(input: &str, out: &mut String) {
    if is_image_data(input) {
        out.push_str(input);
    } else {
        url(input, out);
    }
}

fn is_image_data(input: &str) -> bool {
    let Some((head, data)) = input.split_once(',') else {
        return false;
    };
    ["png", "jpeg", "gif", "webp", "avif"].iter().any(|format| {
        head.strip_prefix("data:image/")
            .and_then(|head| head.strip_suffix(";base64"))
            .is_some_and(|name| name == *format)
    }) && data
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}

/// Whether the start of an address decides where code is loaded from, whatever follows it:
/// `https://host/`, `//host/`, `/` with a name behind it, or `#`.
///
/// ```
/// use stario_syntax::escape::is_fixed_origin;
///
/// assert!(is_fixed_origin("https://cdn.example/lib/"));
/// assert!(is_fixed_origin("/assets/"));
/// assert!(is_fixed_origin("#icon"));
/// assert!(!is_fixed_origin("/"));
/// assert!(!is_fixed_origin("https://cdn.example"));
/// assert!(!is_fixed_origin("http://cdn.example/"));
/// ```
#[must_use]
pub fn is_fixed_origin(start: &str) -> bool {
    if start
        .bytes()
        .any(|byte| byte <= b' ' || byte == b'\\' || byte == 0x7F)
    {
        return false;
    }
    let host = start
        .strip_prefix("https://")
        .or_else(|| start.strip_prefix("//"));
    match (host, start.as_bytes()) {
        (Some(rest), _) => rest.split_once('/').is_some_and(|(host, _)| is_host(host)),
        (None, [b'/', _, ..] | [b'#', ..]) => true,
        (None, _) => false,
    }
}

/// A name or an address of four numbers, and perhaps a port.
fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, "0"));
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    !name.is_empty()
        && name.bytes().all(is_part)
        && !port.is_empty()
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// Appends a value as one segment of a path: everything but letters, digits and `-._~` is
/// percent-encoded.
///
/// The values `.` and `..` are written as U+FFFD. A browser takes them for steps in the path in
/// every spelling, percent-encoded too (URL standard, 4.1), so no spelling of them is a segment.
///
/// ```
/// use stario_syntax::escape::percent_path;
///
/// let mut out = String::from("/files/");
/// percent_path("a/b c", &mut out);
/// assert_eq!(out, "/files/a%2Fb%20c");
/// ```
pub fn percent_path(input: &str, out: &mut String) {
    if matches!(input, "." | "..") {
        out.push_str("%EF%BF%BD");
    } else {
        percent_query(input, out);
    }
}

/// Appends a value as part of a query: everything but letters, digits and `-._~` is
/// percent-encoded.
///
/// ```
/// use stario_syntax::escape::percent_query;
///
/// let mut out = String::from("?q=");
/// percent_query("a&b=c", &mut out);
/// assert_eq!(out, "?q=a%26b%3Dc");
/// ```
pub fn percent_query(input: &str, out: &mut String) {
    // Most values are slugs and names, which are copied whole.
    if input
        .bytes()
        .fold(true, |all, byte| all & is_unreserved(byte))
    {
        out.push_str(input);
        return;
    }
    let mut copied = 0;
    for (at, byte) in input.bytes().enumerate() {
        if !is_unreserved(byte) {
            push_run(input, copied, at, out);
            copied = at + 1;
            push_percent(byte, out);
        }
    }
    push_run(input, copied, input.len(), out);
}

/// Appends the bytes between two encoded ones.
///
/// The range is empty between the bytes of one character, where it is no valid range of a `str`.
fn push_run(input: &str, start: usize, end: usize, out: &mut String) {
    if let Some(run) = input.get(start..end) {
        out.push_str(run);
    }
}

/// RFC 3986, 2.3.
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// RFC 3986, 2.2, without `&`, which the attribute has to escape, and without the quote and the
/// parentheses, which mean something in CSS and JavaScript.
fn is_kept_reserved(byte: u8) -> bool {
    matches!(
        byte,
        b'!' | b'#'
            | b'$'
            | b'*'
            | b'+'
            | b','
            | b'/'
            | b':'
            | b';'
            | b'='
            | b'?'
            | b'@'
            | b'['
            | b']'
    )
}

fn is_percent_encoded(bytes: &[u8]) -> bool {
    matches!(bytes, [_, high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
}

fn push_percent(byte: u8, out: &mut String) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    out.push('%');
    out.push(HEX[usize::from(byte >> 4)]);
    out.push(HEX[usize::from(byte & 15)]);
}
