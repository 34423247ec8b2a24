//! `{value}`: a Rust expression among children, and what cannot be one.

use proc_macro2::{Group, Ident, Punct, Span, TokenStream, TokenTree};

use super::Parser;
use super::token::{is_punct, is_word};
use crate::ast::{Node, Splice};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, written};

impl Parser {
    /// `{expr}`
    pub(super) fn splice(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let Some(TokenTree::Group(group)) = cursor.next() else {
            return None;
        };
        if group.stream().is_empty() {
            self.push(
                Diagnostic::error(group.span(), "expected a Rust expression, found `{}`")
                    .help("write a value between the braces, or remove them"),
            );
            return None;
        }
        if let Some(word) = markup_word(&group) {
            self.push(
                Diagnostic::error(
                    word.span(),
                    format!("`{word}` with markup inside is not a Rust value"),
                )
                .help(format!("remove the braces around it: `{word} .. {{ .. }}`")),
            );
            self.lost = true;
            return None;
        }
        if self.foreign_braces(&group) || self.markup_in_braces(&group) {
            self.lost = true;
            return None;
        }
        if let Some(wrong) = splice_format(&group) {
            self.push(wrong);
            return None;
        }
        if let Some(operator) = unfinished_operator(&group.stream()) {
            self.push(unfinished(&operator).in_place());
        }
        Some(Node::Splice(Splice { group }))
    }
}

/// The first word of `{if a { <b></b> }}`, control flow in braces of its own.
fn markup_word(group: &Group) -> Option<Ident> {
    let mut tokens = group.stream().into_iter();
    let Some(TokenTree::Ident(word)) = tokens.next() else {
        return None;
    };
    let is_control = ["if", "for", "match"].iter().any(|known| word == known);
    (is_control && has_markup(tokens.collect())).then_some(word)
}

/// Whether a closing tag or `/>` stands in a block, outside of any macro.
pub(super) fn has_markup(tokens: TokenStream) -> bool {
    let mut before = ' ';
    tokens.into_iter().any(|token| {
        let last = std::mem::replace(&mut before, ' ');
        match token {
            TokenTree::Punct(punct) => {
                before = punct.as_char();
                matches!((last, before), ('<', '/') | ('/', '>'))
            }
            TokenTree::Group(group) => last != '!' && has_markup(group.stream()),
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        }
    })
}

/// `{user:?}`
pub(super) fn format_error(span: Span, format: &str) -> Diagnostic {
    Diagnostic::error(
        span,
        format!("a format such as `:{format}` is not allowed here"),
    )
}

/// The mistake in a splice that ends with a format, as the text of `format!` has it.
pub(super) fn splice_format(group: &Group) -> Option<Diagnostic> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let is_statement = tokens
        .iter()
        .any(|token| is_punct(token, &[';', '|', '=', '\'']) || is_word(token, "let"));
    if is_statement || !has_format(&group.stream()) {
        return None;
    }
    let colon = tokens.iter().rposition(|token| is_punct(token, &[':']))?;
    let part = |tokens: &[TokenTree]| written(&tokens.iter().cloned().collect());
    let (value, format) = (part(&tokens[..colon]), part(&tokens[colon + 1..]));
    Some(
        format_error(group.span(), &format)
            .help(format!("write `{{format!(\"{{:{format}}}\", {value})}}`")),
    )
}

/// Whether a single `:` stands here, as before a format in `format!`.
pub(super) fn has_format(tokens: &TokenStream) -> bool {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let is_colon = |token: &TokenTree| is_punct(token, &[':']);
    tokens
        .chunk_by(|one, other| is_colon(one) && is_colon(other))
        .any(|run| run.len() == 1 && run.iter().all(is_colon))
}

/// The operator that an expression ends with, which lacks its value.
///
/// ```
/// use stario_syntax::parse::unfinished_operator;
///
/// let operator = unfinished_operator(&"user.".parse()?).unwrap();
/// assert_eq!(operator.as_char(), '.');
/// assert!(unfinished_operator(&"a..".parse()?).is_none());
/// # Ok::<(), proc_macro2::LexError>(())
/// ```
#[must_use]
pub fn unfinished_operator(tokens: &TokenStream) -> Option<Punct> {
    let mut before = None;
    let mut last = None;
    for token in tokens.clone() {
        before = last.replace(token);
    }
    let Some(TokenTree::Punct(operator)) = last else {
        return None;
    };
    let is_range = matches!(before, Some(TokenTree::Punct(p)) if p.as_char() == '.');
    match operator.as_char() {
        '?' | ';' | '>' => None,
        '.' if is_range => None,
        _ => Some(operator),
    }
}

/// What is wrong with an expression that ends with an operator. rustc would speak of a bracket that
/// nobody wrote.
pub fn unfinished(operator: &Punct) -> Diagnostic {
    Diagnostic::error(
        operator.span(),
        format!("expected a value after `{}`", operator.as_char()),
    )
    .help("finish the expression")
}
