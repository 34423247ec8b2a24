//! Where the Rust of a header ends: the condition of `if`, the pattern of `for`, a statement of `let`.

use proc_macro2::TokenStream;

use crate::cursor::Cursor;
use crate::html;
use crate::parse::token::is_brace;

/// Reads up to the body: the first braces that are not part of a pattern after `let`.
///
/// A tag ends it as well, which means that the opening brace is missing.
pub(super) fn condition(cursor: &mut Cursor) -> TokenStream {
    let mark = cursor.mark();
    let mut pattern = false;
    while let Some(token) = cursor.peek() {
        if (is_brace(token) && !pattern) || starts_tag(cursor) {
            break;
        }
        if cursor.peek_word(0, "let") {
            pattern = true;
        } else if pattern && cursor.peek_punct(0, '=') {
            let compound = cursor.peek_punct(1, '=') || cursor.peek_punct(1, '>');
            pattern = compound;
        }
        cursor.skip(1);
    }
    cursor.since(mark)
}

/// Whether the cursor is at something that no pattern can hold.
pub(super) fn ends_pattern(cursor: &Cursor) -> bool {
    ["if", "for", "match", "let"]
        .iter()
        .any(|word| cursor.peek_word(0, word))
        || cursor.peek_punct(0, '<')
}

/// Whether `<name>`, `<name attribute` or `</` is here, which is no comparison of Rust.
pub(super) fn starts_tag(cursor: &Cursor) -> bool {
    if !cursor.peek_punct(0, '<') {
        return false;
    }
    let is_element = cursor
        .peek_ident(1)
        .is_some_and(|name| html::element(&name.to_string()).is_some());
    let goes_on = cursor.peek_punct(2, '>')
        || cursor
            .peek_ident(2)
            .is_some_and(|word| word != "as" && word != "in");
    cursor.peek_punct(1, '/') || (is_element && goes_on)
}
