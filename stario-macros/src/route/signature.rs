//! What an annotated function must look like.

use proc_macro2::Span;
use quote::ToTokens;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};
use syn::{FnArg, GenericArgument, ItemFn, PatType, PathArguments, ReturnType, Type};

use super::Kind;
use super::args::Args;
use super::expand::contains_impl;
use super::extractors;

/// Types that hold exactly one path parameter.
const SCALARS: &[&str] = &[
    "String", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8",
    "u16", "u32", "u64", "u128", "usize",
];

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
            FnArg::Typed(argument) => check_argument(kind, argument, args, diagnostics),
        }
    }
    check_body(function, diagnostics);
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
        check_path_parameters(function, args, diagnostics);
    }
}

/// Every argument must be an extractor; these can never be one.
fn check_argument(
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
    // `String` reads the body.
    let is_plain = match ty {
        Type::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| name != "String" && is_scalar(name)),
        Type::Reference(reference) => reference.lifetime.is_none(),
        _ => false,
    };
    if !is_plain {
        return;
    }
    let owned = if text == "&str" {
        "String"
    } else {
        text.trim_start_matches('&')
    };
    let name = written(&argument.pat.to_token_stream());
    let is_parameter = args.is_some_and(|args| args.path.parameters().any(|known| known == name));
    let error = Diagnostic::error(span, format!("`{text}` cannot be read from a request"));
    diagnostics.push(if is_parameter {
        error.help(format!(
            "read the path parameter with `Path({name}): Path<{owned}>`"
        ))
    } else {
        error
            .help(format!(
                "for a parameter of the path write `Path({name}): Path<{owned}>`"
            ))
            .help("for one of the query use `Query`, for the program's own values `State`")
    });
}

/// The body of a request is read once, by the last argument.
fn check_body(function: &ItemFn, diagnostics: &mut Diagnostics) {
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

/// The type of each path parameter, where the handler writes it as a plain type in `Path<..>`.
pub(super) fn parameter_types(function: &ItemFn, names: &[&str]) -> Vec<(String, Type)> {
    let inner = function.sig.inputs.iter().find_map(|input| match input {
        FnArg::Typed(argument) => path_extractor(&argument.ty),
        FnArg::Receiver(_) => None,
    });
    let types: Vec<&Type> = match inner {
        Some(Type::Tuple(tuple)) => tuple.elems.iter().collect(),
        Some(ty) => vec![ty],
        None => Vec::new(),
    };
    if types.len() != names.len() {
        return Vec::new();
    }
    let is_plain = |ty: &Type| matches!(ty, Type::Path(path) if path.path.get_ident().is_some_and(|ident| is_scalar(ident) && ident != "f32" && ident != "f64"));
    names
        .iter()
        .zip(types)
        .filter(|(_, ty)| is_plain(ty))
        .map(|(name, ty)| ((*name).to_owned(), ty.clone()))
        .collect()
}

/// `Path<(A, B)>` must have as many types as the path has parameters.
fn check_path_parameters(function: &ItemFn, args: &Args, diagnostics: &mut Diagnostics) {
    let names: Vec<&str> = args.path.parameters().collect();
    for input in &function.sig.inputs {
        let FnArg::Typed(argument) = input else {
            continue;
        };
        let Some(inner) = path_extractor(&argument.ty) else {
            continue;
        };
        let count = match inner {
            Type::Tuple(tuple) => tuple.elems.len(),
            Type::Path(path) if path.path.get_ident().is_some_and(is_scalar) => 1,
            _ => continue,
        };
        if count == names.len() {
            continue;
        }
        let list: Vec<String> = names.iter().map(|name| format!("`{{{name}}}`")).collect();
        let found = if list.is_empty() {
            "none".to_owned()
        } else {
            list.join(", ")
        };
        let diagnostic = Diagnostic::error(
            SpanRange::of(&argument.ty.to_token_stream(), Span::call_site()),
            format!(
                "this extractor reads {count} path {}, the path \"{}\" has {found}",
                if count == 1 {
                    "parameter"
                } else {
                    "parameters"
                },
                args.path.text
            ),
        );
        diagnostics.push(match names.len() {
            0 => diagnostic.help("remove the extractor").help(format!(
                "or add a parameter to the path: `\"{}\"`",
                with_parameter(&args.path.text)
            )),
            1 => diagnostic.help("write `Path<Type>` with one type"),
            more => diagnostic.help(format!("write `Path<(..)>` with {more} types")),
        });
    }
}

fn with_parameter(path: &str) -> String {
    format!("{}/{{id}}", path.trim_end_matches('/'))
}

fn is_scalar(ident: &proc_macro2::Ident) -> bool {
    SCALARS.iter().any(|scalar| ident == scalar)
}

/// The `T` of `Path<T>`.
fn path_extractor(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) if last.ident == "Path" => Some(inner),
        _ => None,
    }
}
