//! What a single token is.

use proc_macro2::{Delimiter, Literal, TokenTree};

/// Whether a token is one of these signs.
pub(super) fn is_punct(token: &TokenTree, signs: &[char]) -> bool {
    matches!(token, TokenTree::Punct(punct) if signs.contains(&punct.as_char()))
}

pub(super) fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

pub(super) fn is_brace(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

pub(super) fn is_number(literal: &Literal) -> bool {
    matches!(
        syn::Lit::new(literal.clone()),
        syn::Lit::Int(_) | syn::Lit::Float(_)
    )
}
