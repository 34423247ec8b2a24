//! Brackets that nest too deeply to be read by recursion.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::diagnostic::Diagnostic;

/// How deep brackets of all kinds may nest in what a macro is given.
///
/// Brackets are read by recursion, here and in the compiler; this is far from the end of its stack.
pub const MAX_BRACKETS: usize = 128;

/// What is wrong with tokens whose brackets nest too deeply to be read. Found without recursion.
#[must_use]
pub fn check_brackets(tokens: &TokenStream) -> Option<Diagnostic> {
    nesting(tokens, false)
}

/// As [`check_brackets`], with the angle brackets of types, for the items that macros are put on.
#[must_use]
pub fn check_types(tokens: &TokenStream) -> Option<Diagnostic> {
    nesting(tokens, true)
}

fn nesting(tokens: &TokenStream, types: bool) -> Option<Diagnostic> {
    let mut levels = vec![(tokens.clone().into_iter(), 0_usize)];
    while let Some((level, angles)) = levels.last_mut() {
        let Some(token) = level.next() else {
            levels.pop();
            continue;
        };
        match &token {
            TokenTree::Punct(punct) if types => match punct.as_char() {
                '<' => *angles += 1,
                '>' => *angles = angles.saturating_sub(1),
                // No type goes on behind these: what was before was a comparison.
                ';' | '.' | '|' => *angles = 0,
                _ => {}
            },
            TokenTree::Literal(_) => *angles = 0,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => *angles = 0,
            _ => {}
        }
        let is_group = matches!(token, TokenTree::Group(_));
        if *angles > MAX_BRACKETS || (is_group && levels.len() > MAX_BRACKETS) {
            let span = match &token {
                TokenTree::Group(group) => group.span_open(),
                token => token.span(),
            };
            return Some(
                Diagnostic::error(
                    span,
                    format!("brackets are nested more than {MAX_BRACKETS} levels deep"),
                )
                .help("move the inner part into a function or a component"),
            );
        }
        if let TokenTree::Group(group) = token {
            levels.push((group.stream().into_iter(), 0));
        }
    }
    None
}
