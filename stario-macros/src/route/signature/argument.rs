//! What an argument of a handler can never be: anything that is no extractor.

use quote::ToTokens;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};
use syn::{PatType, Type};

use super::path::is_scalar;
use crate::route::Kind;
use crate::route::args::Args;
use crate::route::expand::contains_impl;
use crate::route::extractors;

/// Every argument must be an extractor; these can never be one.
pub(super) fn check(
    kind: Kind,
    argument: &PatType,
    args: Option<&Args>,
    diagnostics: &mut Diagnostics,
) {
    let ty = &*argument.ty;
    let text = written(&ty.to_token_stream());
    let span = SpanRange::of(&ty.to_token_stream(), argument.colon_token.span);
    if contains_impl(ty) {
        diagnostics.push(
            Diagnostic::error(span, format!("{} cannot take `{text}`", kind.noun()))
                .help("name the type; a route answers with one function"),
        );
        return;
    }
    if kind == Kind::Page && extractors::is_extractor(ty, "Signals") {
        diagnostics.push(
            Diagnostic::error(span, format!("a page cannot take `{text}`"))
                .help(format!("write `Option<{text}>`"))
                .note("a browser that opens the page sends no signals"),
        );
        return;
    }
    if let Type::Reference(reference) = ty
        && extractors::extractor(&reference.elem).is_some()
    {
        let extractor = written(&reference.elem.to_token_stream());
        diagnostics.push(
            Diagnostic::error(span, format!("{} cannot take `{text}`", kind.noun()))
                .help(format!("drop the `&`: `{extractor}`"))
                .note("a handler owns what it reads from a request"),
        );
        return;
    }
    if is_plain(ty) {
        diagnostics.push(plain(argument, args));
    }
}

/// Whether a type is a value that stands somewhere in a request, without saying where.
fn is_plain(ty: &Type) -> bool {
    match ty {
        // `String` reads the body.
        Type::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| name != "String" && is_scalar(name)),
        Type::Reference(reference) => reference.lifetime.is_none(),
        _ => false,
    }
}

fn plain(argument: &PatType, args: Option<&Args>) -> Diagnostic {
    let tokens = argument.ty.to_token_stream();
    let text = written(&tokens);
    let owned = if text == "&str" {
        "String"
    } else {
        text.trim_start_matches('&')
    };
    let name = written(&argument.pat.to_token_stream());
    let is_parameter = args.is_some_and(|args| args.path.parameters().any(|known| known == name));
    let error = Diagnostic::error(
        SpanRange::of(&tokens, argument.colon_token.span),
        format!("`{text}` cannot be read from a request"),
    );
    if is_parameter {
        return error.help(format!(
            "read the path parameter with `Path({name}): Path<{owned}>`"
        ));
    }
    error
        .help(format!(
            "for a parameter of the path write `Path({name}): Path<{owned}>`"
        ))
        .help("for one of the query use `Query`, for the program's own values `State`")
}
