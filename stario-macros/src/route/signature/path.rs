//! The parameters of the path: their types in `Path<..>`, which must be as many as the path has.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use syn::{FnArg, GenericArgument, ItemFn, PathArguments, Type};

use crate::route::args::Args;

/// Types that hold exactly one path parameter.
const SCALARS: &[&str] = &[
    "String", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8",
    "u16", "u32", "u64", "u128", "usize",
];

/// The type of each path parameter, where the handler writes it as a plain type in `Path<..>`.
pub(in crate::route) fn parameter_types(function: &ItemFn, names: &[&str]) -> Vec<(String, Type)> {
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
pub(super) fn check(function: &ItemFn, args: &Args, diagnostics: &mut Diagnostics) {
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

pub(super) fn is_scalar(ident: &Ident) -> bool {
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
