//! Values of the user, and what stands for a part of one that is being typed.

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use stario_syntax::diagnostic::{Diagnostic, Diagnostics};
use stario_syntax::parse::{unfinished, unfinished_operator};

use crate::paths;

/// `&(expr)`, spanned so that an error about the value underlines the whole expression.
pub(crate) fn reference(expr: &TokenStream) -> TokenStream {
    let mut spans = expr.clone().into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::mixed_site);
    let last = spans.last().unwrap_or(first);
    let mut ampersand = Punct::new('&', Spacing::Alone);
    ampersand.set_span(Span::mixed_site().located_at(first));
    let mut value = TokenStream::from(TokenTree::Punct(ampersand));
    group(&finished(expr), last).to_tokens(&mut value);
    value
}

/// Parentheses around an expression, braces around statements.
fn group(expr: &TokenStream, span: Span) -> Group {
    let is_semicolon =
        |token: TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    let delimiter = if expr.clone().into_iter().any(is_semicolon) {
        Delimiter::Brace
    } else {
        Delimiter::Parenthesis
    };
    let mut group = Group::new(delimiter, expr.clone());
    group.set_span(Span::mixed_site().located_at(span));
    group
}

/// An expression without the operator it ends with.
///
/// `user.` becomes `user[compile_error! { .. }]`: the receiver is where it is in `user.name`, and an
/// editor that completes finds its type. To rustc the whole has no type, so it says nothing more.
pub(super) fn finished(expr: &TokenStream) -> TokenStream {
    let Some(operator) = unfinished_operator(expr) else {
        return expr.clone();
    };
    let error = unfinished(&operator).to_compile_error();
    let mut tokens: Vec<TokenTree> = expr.clone().into_iter().collect();
    let mut operators = String::new();
    while let Some(TokenTree::Punct(last)) = tokens.last() {
        operators.insert(0, last.as_char());
        tokens.pop();
    }
    // A path alone may be no value, and rustc would say so.
    if tokens.is_empty() || operators == "::" {
        let editor = paths::editor();
        return quote!({ let _ = #editor!({ #expr }); #error });
    }
    quote!(#(#tokens)* [#error])
}

/// The mistakes that do not stand in `statements` already, and the warnings.
pub(super) fn errors(diagnostics: &Diagnostics, statements: &TokenStream) -> TokenStream {
    if diagnostics.is_empty() {
        return TokenStream::new();
    }
    let (placed, others): (Vec<_>, Vec<_>) = diagnostics
        .iter()
        .partition(|diagnostic| diagnostic.is_in_place());
    let is_placed = count_errors(statements.clone()) >= placed.len();
    let left_out = placed.into_iter().filter(|_| !is_placed);
    left_out
        .chain(others)
        .map(Diagnostic::to_statement)
        .collect()
}

/// How many mistakes stand in the statements.
fn count_errors(statements: TokenStream) -> usize {
    let count = |token| match token {
        TokenTree::Ident(word) => usize::from(word == "compile_error"),
        TokenTree::Group(group) => count_errors(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
    };
    statements.into_iter().map(count).sum()
}
