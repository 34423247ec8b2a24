//! The body of a component, rewritten to write into the caller's buffer.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Block, Expr, Stmt};

use crate::{html, paths};

/// The statements of `block` with its value written to the buffer in scope.
///
/// The templates that are the value of the body, also at the end of its branches, write straight to
/// the buffer. A body that leaves early with `return` is run as it is and its value is copied.
pub(super) fn into_buffer(block: &Block) -> TokenStream {
    if has_return(block.to_token_stream()) {
        let html = paths::private("Html");
        return push(&quote!((move || -> #html #block)()));
    }
    tail(block)
}

fn tail(block: &Block) -> TokenStream {
    let Some((last, before)) = block.stmts.split_last() else {
        return push(&quote!({}));
    };
    let value = match last {
        Stmt::Expr(expr, None) => value(expr),
        Stmt::Macro(call) if call.semi_token.is_none() => template(&call.mac),
        // No value: rustc says which type it expected.
        other => push(&quote!({ #other })),
    };
    quote!(#(#before)* #value)
}

fn value(expr: &Expr) -> TokenStream {
    match expr {
        Expr::Macro(call) => template(&call.mac),
        Expr::Block(block) if block.label.is_none() => {
            let inner = tail(&block.block);
            quote!({ #inner })
        }
        Expr::If(branch) if branch.else_branch.is_some() => {
            let condition = &branch.cond;
            let then = tail(&branch.then_branch);
            let otherwise = branch.else_branch.as_ref().map(|(_, expr)| value(expr));
            quote!(if #condition { #then } else { #otherwise })
        }
        Expr::Match(branches) => {
            let scrutinee = &branches.expr;
            let arms = branches.arms.iter().map(|arm| {
                let (attributes, pattern) = (&arm.attrs, &arm.pat);
                let body = value(&arm.body);
                quote!(#(#attributes)* #pattern => { #body })
            });
            quote!(match #scrutinee { #(#arms)* })
        }
        other => push(&other.to_token_stream()),
    }
}

fn template(call: &syn::Macro) -> TokenStream {
    let is_html = call
        .path
        .segments
        .last()
        .is_some_and(|last| last.ident == "html");
    if !is_html {
        return push(&call.to_token_stream());
    }
    let (template, diagnostics) = html::read(call.tokens.clone());
    let errors = diagnostics.to_compile_errors();
    let statements = html::statements(&template);
    quote!({ #errors #statements })
}

fn push(expr: &TokenStream) -> TokenStream {
    let (out, html) = (paths::out(), paths::private("Html"));
    quote! {
        let __stario_html: #html = #expr;
        #out.html(&__stario_html);
    }
}

fn has_return(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "return",
        TokenTree::Group(group) => has_return(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
