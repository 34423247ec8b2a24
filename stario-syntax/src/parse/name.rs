//! Names of elements, attributes and components.

use proc_macro2::TokenTree;

use crate::ast::Name;
use crate::cursor::Cursor;

/// Reads `a`, `my-element`, `data-on:click__debounce.500ms`; `None` when no name starts here.
pub(super) fn parse_name(cursor: &mut Cursor) -> Option<Name> {
    let first = cursor.ident()?;
    let mut name = Name {
        text: unraw(&first.to_string()),
        tokens: vec![TokenTree::Ident(first)],
    };
    while let Some(TokenTree::Punct(joiner)) = cursor.peek() {
        if !matches!(joiner.as_char(), '-' | ':' | '.') {
            break;
        }
        // `<a :href>` has two names; its `:` would be an error of its own.
        let next = cursor.peek_at(1).map(TokenTree::span);
        if joiner.as_char() == ':'
            && !name.text.starts_with("data")
            && cursor.last_span().end() != joiner.span().start()
            && next.is_some_and(|next| next.start() == joiner.span().end())
        {
            break;
        }
        // `card--big`, `data-style:--width`
        let mut dashes = 0;
        while cursor.peek_punct(1 + dashes, '-') {
            dashes += 1;
        }
        // `data--text` is a slip; a key may begin with dashes, the name of an attribute may not.
        if dashes > 0 && name.text == "data" {
            break;
        }
        let part = match cursor.peek_at(1 + dashes) {
            Some(TokenTree::Ident(ident)) => unraw(&ident.to_string()),
            Some(TokenTree::Literal(literal)) => {
                let text = literal.to_string();
                if !text.starts_with(|first: char| first.is_ascii_digit()) {
                    break;
                }
                text
            }
            _ => break,
        };
        name.text.push(joiner.as_char());
        name.text.extend(std::iter::repeat_n('-', dashes));
        name.text.push_str(&part);
        let count = dashes + 2;
        name.tokens.extend((0..count).filter_map(|_| cursor.next()));
    }
    Some(name)
}

pub(super) fn unraw(text: &str) -> String {
    text.strip_prefix("r#").unwrap_or(text).to_owned()
}
