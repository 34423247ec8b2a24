//! The body of a component, rewritten to write into the caller's buffer.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Block, Expr, ItemFn, ReturnType, Stmt};

use crate::{html, paths};

/// The statements of a component's body with its value written to the buffer in scope.
///
/// The templates that are the value of the body, also at the end of its branches, write straight to
/// the buffer. A body that leaves early with `return` is run as it is and its value is copied.
pub(super) fn into_buffer(function: &ItemFn) -> TokenStream {
    let ty = match &function.sig.output {
        ReturnType::Type(_, ty) => ty.to_token_stream(),
        ReturnType::Default => paths::private("Html"),
    };
    let (body, block) = (Body { ty: &ty }, &function.block);
    if has_return(block.to_token_stream()) {
        return body.push(&quote!((move || -> #ty #block)()));
    }
    body.tail(block)
}

struct Body<'a> {
    /// The return type as it is written, where rustc says what it expected.
    ty: &'a TokenStream,
}

impl Body<'_> {
    fn tail(&self, block: &Block) -> TokenStream {
        let Some((last, before)) = block.stmts.split_last() else {
            let braces = block.brace_token.span.close();
            return self.push(&nothing(&TokenStream::new(), braces));
        };
        let value = match last {
            Stmt::Expr(expr, None) => self.value(expr),
            Stmt::Macro(call) if call.semi_token.is_none() => self.template(&call.mac),
            // No value: rustc says which type it expected.
            other => {
                let other = other.to_token_stream();
                let last = other.clone().into_iter().last();
                let span = last.map_or_else(Span::mixed_site, |token| token.span());
                self.push(&nothing(&other, span))
            }
        };
        quote!(#(#before)* #value)
    }

    fn value(&self, expr: &Expr) -> TokenStream {
        match expr {
            Expr::Macro(call) => self.template(&call.mac),
            Expr::Block(block) if block.label.is_none() => {
                let inner = self.tail(&block.block);
                quote!({ #inner })
            }
            Expr::If(branch) if branch.else_branch.is_some() => {
                let condition = &branch.cond;
                let then = self.tail(&branch.then_branch);
                let otherwise = branch
                    .else_branch
                    .as_ref()
                    .map(|(_, expr)| self.value(expr));
                quote!(if #condition { #then } else { #otherwise })
            }
            Expr::Match(branches) => {
                let scrutinee = &branches.expr;
                let arms = branches.arms.iter().map(|arm| {
                    let (attributes, pattern) = (&arm.attrs, &arm.pat);
                    let body = self.value(&arm.body);
                    quote!(#(#attributes)* #pattern => { #body })
                });
                quote!(match #scrutinee { #(#arms)* })
            }
            other => self.push(&other.to_token_stream()),
        }
    }

    fn template(&self, call: &syn::Macro) -> TokenStream {
        let is_html = call
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "html");
        if !is_html {
            return self.push(&call.to_token_stream());
        }
        let statements = html::read(call.tokens.clone()).statements();
        quote!({ #statements })
    }

    fn push(&self, expr: &TokenStream) -> TokenStream {
        let (out, ty) = (paths::out(), self.ty);
        quote! {
            let __stario_html: #ty = #expr;
            #out.html(&__stario_html);
        }
    }
}

/// A block without a value, at `span`.
fn nothing(statements: &TokenStream, span: Span) -> TokenStream {
    let mut block = Group::new(Delimiter::Brace, statements.clone());
    block.set_span(span);
    block.into_token_stream()
}

fn has_return(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "return",
        TokenTree::Group(group) => has_return(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
