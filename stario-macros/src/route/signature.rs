//! What an annotated function must look like.

use quote::ToTokens;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use syn::{FnArg, ItemFn, ReturnType};

use super::Kind;
use super::args::Args;

mod argument;
mod body;
mod path;

pub(super) use path::parameter_types;

/// Reports a second route on the function, and takes it off.
pub(super) fn one_route(function: &mut ItemFn, diagnostics: &mut Diagnostics) {
    const ROUTES: &[&str] = &["page", "get", "post", "put", "patch", "delete"];
    function.attrs.retain(|attribute| {
        let is_route = |name: &&str| {
            let path = attribute.path();
            let ours = path
                .segments
                .first()
                .is_some_and(|first| first.ident == "stario");
            path.is_ident(name)
                || (ours && path.segments.last().is_some_and(|last| last.ident == name))
        };
        let Some(name) = ROUTES.iter().find(|name| is_route(name)) else {
            return true;
        };
        diagnostics.push(
            Diagnostic::error(
                SpanRange::of(
                    &attribute.meta.to_token_stream(),
                    attribute.pound_token.span,
                ),
                "a function answers one route",
            )
            .help(format!(
                "remove `#[{name}(..)]`, or write a second function for it"
            )),
        );
        false
    });
}

/// Reports what keeps the function from being a handler.
pub(super) fn check(
    kind: Kind,
    function: &ItemFn,
    args: Option<&Args>,
    diagnostics: &mut Diagnostics,
) {
    let signature = &function.sig;
    let name = &signature.ident;
    if signature.asyncness.is_none() {
        diagnostics.push(
            Diagnostic::error(
                signature.fn_token.span,
                format!("{} must be an `async` function", kind.noun()),
            )
            .help(format!("write `async fn {name}`")),
        );
    }
    if !signature.generics.params.is_empty() {
        diagnostics.push(
            Diagnostic::error(
                SpanRange::of(&signature.generics.to_token_stream(), name.span()),
                format!("{} cannot have type parameters", kind.noun()),
            )
            .help("name the types; a route answers with one function"),
        );
    }
    for input in &signature.inputs {
        match input {
            FnArg::Receiver(receiver) => diagnostics.push(
                Diagnostic::error(
                    SpanRange::of(&receiver.to_token_stream(), receiver.self_token.span),
                    format!("{} cannot take `self`", kind.noun()),
                )
                .help("move it out of the `impl` and take what it needs with an extractor"),
            ),
            FnArg::Typed(argument) => argument::check(kind, argument, args, diagnostics),
        }
    }
    body::check(function, diagnostics);
    if kind == Kind::Page && matches!(signature.output, ReturnType::Default) {
        diagnostics.push(
            Diagnostic::error(
                signature.paren_token.span.close(),
                "a page must return `Html`, a `Result<Html, _>` or a response",
            )
            .help(format!("write `async fn {name}(..) -> Html`")),
        );
    }
    if let Some(args) = args {
        path::check(function, args, diagnostics);
    }
}
