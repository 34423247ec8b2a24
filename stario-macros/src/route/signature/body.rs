//! Where the body of a request may be read: once, in the last argument.

use quote::ToTokens;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};
use syn::{FnArg, ItemFn, Type};

use crate::route::extractors;

/// The body of a request is read once, by the last argument.
pub(super) fn check(function: &ItemFn, diagnostics: &mut Diagnostics) {
    let types: Vec<&Type> = function
        .sig
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(argument) => Some(&*argument.ty),
            FnArg::Receiver(_) => None,
        })
        .collect();
    let Some((last, before)) = types.split_last() else {
        return;
    };
    for ty in before.iter().filter(|ty| extractors::reads_body(ty)) {
        let tokens = ty.to_token_stream();
        let span = SpanRange::of(&tokens, function.sig.ident.span());
        let text = written(&tokens);
        diagnostics.push(if extractors::reads_body(last) {
            let last = written(&last.to_token_stream());
            Diagnostic::error(
                span,
                format!("`{text}` and `{last}` both read the body of the request"),
            )
            .help("take one of them, with all the fields")
            .note("the body of a request can be read once")
        } else {
            Diagnostic::error(
                span,
                format!("`{text}` reads the body, so it must be the last argument"),
            )
            .help("move it to the end of the arguments")
        });
    }
}
