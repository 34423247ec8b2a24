//! Addresses with values inside.

use crate::ast::Piece;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::escape;

/// Whether nothing behind the start can choose where the address leads: `"#icon-{name}"`.
pub(super) fn is_fragment(pieces: &[Piece]) -> bool {
    matches!(pieces.first(), Some(Piece::Static(start)) if start.starts_with('#'))
}

/// A value before the first `/`, `?` or `#` could choose the scheme.
pub(super) fn scheme(name: &str, pieces: &[Piece], span: SpanRange) -> Option<Diagnostic> {
    let Some(Piece::Static(start)) = pieces.first() else {
        return None;
    };
    if is_script(start) {
        return Some(script(name, span));
    }
    if ends_before_host(start) {
        return Some(
            Diagnostic::error(span, "a splice cannot stand directly behind `//`")
                .help("for a path of this site start with one slash: `\"/{path}\"`")
                .help("for another site write its name, or its whole address alone: `{url}`")
                .note("after `//` stands the name of a site, which the value would choose"),
        );
    }
    if !escape::is_safe_url(start) {
        return Some(
            Diagnostic::error(
                span,
                "an address with this start cannot take a value from Rust",
            )
            .help("for a whole address write the value alone, `{url}`, which is filtered")
            .note("its scheme is not `http`, `https`, `mailto` or `tel`, and it could hold code"),
        );
    }
    if start.contains(['/', '?', '#'])
        || ["mailto:", "tel:"].contains(&start.to_ascii_lowercase().as_str())
    {
        return None;
    }
    Some(
        Diagnostic::error(
            span,
            "a splice cannot stand before the first `/`, `?` or `#` of an address",
        )
        .help("start with the path: `\"/users/{id}\"`")
        .help("for a whole address write the value alone, `{url}`, which is filtered")
        .note("it could choose a scheme such as `javascript:`"),
    )
}

/// The browser ignores spaces in front, and slashes after the second.
fn ends_before_host(start: &str) -> bool {
    let visible = start.trim_start_matches(|character| character <= ' ');
    let visible: String = escape::address(visible).collect();
    visible.len() > 1 && visible.bytes().all(|byte| byte == b'/')
}

/// A value in `url(..)` could load any address; behind a `#` it names an element of the page.
///
/// The other functions of CSS take a value anywhere: at run time it is refused when it has a parenthesis.
pub(super) fn in_css(pieces: &[Piece], span: SpanRange) -> Option<Diagnostic> {
    const LOADING: &[&str] = &["cross-fade", "image", "image-set", "src", "url"];
    let mut before = String::new();
    for piece in pieces {
        let Piece::Static(text) = piece else {
            let (head, inside) = before.rsplit_once('(').unwrap_or_default();
            let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let function = head.rsplit(|c| !is_word(c)).next().unwrap_or_default();
            let is_open = !inside.contains(')');
            let is_loading = LOADING
                .iter()
                .any(|name| name.eq_ignore_ascii_case(function))
                || function.to_ascii_lowercase().ends_with("image-set")
                || head.contains('\\');
            let refers = inside.trim_start_matches([' ', '\'', '"']).starts_with('#');
            if is_open && is_loading && !refers {
                return Some(
                    Diagnostic::error(span, "a value cannot choose the address of `url(..)`")
                        .help("name an element of the page: `url(#{id})`")
                        .note("the browser would load whatever address the value holds"),
                );
            }
            // A value is a word to what follows.
            before.push('x');
            continue;
        };
        before.push_str(text);
    }
    None
}

pub(super) fn script(name: &str, span: SpanRange) -> Diagnostic {
    Diagnostic::error(span, format!("`{name}` cannot be a `javascript:` address"))
        .help("let Datastar handle the click: `data-on:click=(..)`")
}

/// Browsers drop tabs and line breaks in an address and ignore leading spaces and controls.
pub(super) fn is_script(url: &str) -> bool {
    let scheme: String = url
        .chars()
        .filter(|character| !matches!(character, '\t' | '\n' | '\r'))
        .skip_while(|character| *character <= ' ')
        .take("javascript:".len())
        .collect();
    ["javascript:", "vbscript:"]
        .iter()
        .any(|script| scheme.to_ascii_lowercase().starts_with(script))
}
