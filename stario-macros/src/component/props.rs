//! Reads the parameters of a component as props.

use proc_macro2::Ident;
use quote::ToTokens;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};
use syn::{Expr, FnArg, GenericArgument, ItemFn, Meta, Pat, PathArguments, Type};

/// One prop.
pub(super) struct Prop {
    /// The parameter's name.
    pub(super) name: Ident,
    /// The parameter's type, `impl Trait` replaced by a type parameter.
    pub(super) ty: Type,
    /// What happens when it is left out.
    pub(super) absent: Absent,
}

/// What happens when a prop is left out.
pub(super) enum Absent {
    /// An error.
    Missing,
    /// `Default::default()`
    Default,
    /// The expression of `#[default(expr)]`
    Expr(Box<Expr>),
    /// `None`, and a value is wrapped in `Some`.
    None,
}

/// Reads the props and takes `#[default]` off the parameters.
pub(super) fn read(function: &mut ItemFn, diagnostics: &mut Diagnostics) -> Vec<Prop> {
    let mut props = Vec::new();
    for argument in &mut function.sig.inputs {
        match argument {
            FnArg::Receiver(receiver) => diagnostics.push(
                Diagnostic::error(
                    SpanRange::of(&receiver.to_token_stream(), receiver.self_token.span),
                    "a component cannot take `self`",
                )
                .help("take the value as a prop with a name of its own"),
            ),
            FnArg::Typed(argument) => {
                let default = default(argument, diagnostics);
                let Pat::Ident(pattern) = &*argument.pat else {
                    diagnostics.push(
                        Diagnostic::error(
                            SpanRange::of(
                                &argument.pat.to_token_stream(),
                                proc_macro2::Span::call_site(),
                            ),
                            "a prop must have a name",
                        )
                        .help("name the parameter and take it apart in the body"),
                    );
                    continue;
                };
                let name = pattern.ident.clone();
                let mut ty = (*argument.ty).clone();
                if name == "children"
                    && let Type::Reference(reference) = &ty
                {
                    let owned = (*reference.elem).clone();
                    diagnostics.push(
                        Diagnostic::error(
                            SpanRange::of(&ty.to_token_stream(), name.span()),
                            format!("`children` cannot be `{}`", written(&ty.to_token_stream())),
                        )
                        .help("write `children: Html`")
                        .note("a component owns its children"),
                    );
                    ty = owned;
                }
                let absent = match default {
                    Some(absent) => absent,
                    None if is_option(&ty) => Absent::None,
                    None if name == "children" || is_attrs(&name, &ty) => Absent::Default,
                    None => Absent::Missing,
                };
                props.push(Prop { name, ty, absent });
            }
        }
    }
    props
}

/// `attrs: Attrs`, what the tag spreads.
fn is_attrs(name: &Ident, ty: &Type) -> bool {
    name == "attrs"
        && matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Attrs"))
}

/// `#[default]` and `#[default(expr)]`
fn default(argument: &mut syn::PatType, diagnostics: &mut Diagnostics) -> Option<Absent> {
    let mut found = None;
    argument.attrs.retain(|attribute| {
        if !attribute.path().is_ident("default") {
            return true;
        }
        found = match &attribute.meta {
            Meta::Path(_) => Some(Absent::Default),
            Meta::List(list) => {
                if let Ok(expr) = list.parse_args::<Expr>() {
                    Some(Absent::Expr(Box::new(expr)))
                } else {
                    diagnostics.push(malformed(attribute));
                    Some(Absent::Default)
                }
            }
            Meta::NameValue(_) => {
                diagnostics.push(malformed(attribute));
                Some(Absent::Default)
            }
        };
        false
    });
    found
}

fn malformed(attribute: &syn::Attribute) -> Diagnostic {
    Diagnostic::error(
        SpanRange::of(
            &attribute.meta.to_token_stream(),
            attribute.pound_token.span,
        ),
        "expected `#[default]` or `#[default(value)]`",
    )
    .help("write the value in parentheses: `#[default(10)]`")
}

/// `String`
pub(super) fn is_string(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.qself.is_none() && path.path.is_ident("String"))
}

/// `Option<T>`
pub(super) fn is_option(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(last) = path.path.segments.last() else {
        return false;
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return false;
    };
    last.ident == "Option" && matches!(arguments.args.first(), Some(GenericArgument::Type(_)))
}
