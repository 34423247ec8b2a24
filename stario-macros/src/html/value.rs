//! Values of the user, and what stands for a part of one that is being typed.

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use stario_syntax::diagnostic::Diagnostics;
use stario_syntax::parse::unfinished_operator;

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

/// An expression without the operator it ends with, whose missing value has been reported.
///
/// `user.` becomes `user, None::<__StarioError>`: the receiver is where it is in `user.name`, and an
/// editor that completes finds its type. The type of the whole is an error, so that rustc, which has
/// one to report, says nothing about the value.
pub(super) fn finished(expr: &TokenStream) -> TokenStream {
    if unfinished_operator(expr).is_none() {
        return expr.clone();
    }
    let mut tokens: Vec<TokenTree> = expr.clone().into_iter().collect();
    let mut operator = String::new();
    while let Some(TokenTree::Punct(last)) = tokens.last() {
        operator.insert(0, last.as_char());
        tokens.pop();
    }
    let missing = missing();
    // A path alone may be no value, and rustc would say so.
    if tokens.is_empty() || operator == "::" {
        let editor = paths::editor();
        return quote!({ #editor!({ #expr }); #missing });
    }
    quote!(#(#tokens)*, #missing)
}

/// A value whose type is an error.
fn missing() -> TokenStream {
    quote!(::core::option::Option::None::<__StarioError>)
}

/// The mistakes, the first one as a type that stands for what is missing.
pub(super) fn errors(diagnostics: &Diagnostics) -> TokenStream {
    let mut all = diagnostics
        .iter()
        .map(|diagnostic| diagnostic.to_compile_error());
    let Some(first) = all.next() else {
        return TokenStream::new();
    };
    quote! {
        type __StarioError = #first;
        #(#all)*
    }
}
