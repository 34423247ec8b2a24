//! How far a value goes that is not of one token: what is broken is reported and skipped as a whole.

use proc_macro2::{TokenStream, TokenTree};

use crate::cursor::Cursor;
use crate::parse::attribute::ends_tag;
use crate::parse::name::parse_name;
use crate::parse::token::is_number;

/// Whether `name=` is here.
pub(in crate::parse) fn starts_attribute(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    parse_name(&mut ahead).is_some() && ahead.peek_punct(0, '=') && !ahead.peek_joint(0, ['=', '='])
}

/// Whether a broken value ends here: at the next attribute or at the end of the tag.
pub(in crate::parse) fn ends_value(cursor: &Cursor) -> bool {
    match cursor.peek() {
        None => true,
        Some(TokenTree::Punct(punct)) => match punct.as_char() {
            '>' | '<' => true,
            '/' => ends_tag(cursor, 1),
            _ => false,
        },
        Some(TokenTree::Ident(_)) => starts_attribute(cursor),
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) => false,
    }
}

/// Skips a broken value up to the next attribute or the end of the tag.
pub(in crate::parse) fn skip_value(cursor: &mut Cursor) {
    cursor.skip_to(ends_value);
}

/// Reads `/cups?page=2` and `#top`, up to a space or the end of the tag.
pub(super) fn address(cursor: &mut Cursor) -> TokenStream {
    let mark = cursor.mark();
    while !cursor.is_empty() && !cursor.peek_punct(0, '>') && !cursor.peek_punct(0, '<') {
        let is_first = cursor.mark() == mark;
        let ends = cursor.peek_punct(0, '/') && cursor.peek_punct(1, '>');
        // Tokens that were made of one text have one place.
        let (last, next) = (cursor.last_span(), cursor.span());
        let is_apart = last.end() != next.start() && last.start() != next.start();
        if !is_first && (ends || (is_apart && ends_value(cursor))) {
            break;
        }
        cursor.skip(1);
    }
    cursor.since(mark)
}

/// Reads what an operator at the cursor and behind it belongs to.
pub(super) fn operation(cursor: &mut Cursor) -> TokenStream {
    let mark = cursor.mark();
    cursor.skip_to(|cursor| ends_value(cursor) && !compares(cursor));
    cursor.since(mark)
}

/// Whether a `>` or `<` compares with a number or a signal, which no tag begins or goes on with.
pub(super) fn compares(cursor: &Cursor) -> bool {
    let is_operator = cursor.peek_punct(0, '>') || cursor.peek_punct(0, '<');
    is_operator
        && match cursor.peek_at(1) {
            Some(TokenTree::Literal(literal)) => is_number(literal),
            Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '$' | '='),
            _ => false,
        }
}
