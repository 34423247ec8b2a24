//! `#[derive(Signals)]`: the names that a struct has in the browser, as fields that rustc can look up.

mod names;
mod serde;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use stario_syntax::parse::check_types;
use stario_syntax::template::field_name;
use syn::visit_mut::VisitMut;
use syn::{Data, DataEnum, DeriveInput, Field, Fields, FieldsNamed, GenericParam, Lifetime, Type};

use self::serde::{ContainerArgs, FieldArgs};
use crate::paths;

/// Expands the derive.
///
/// `#[serde(rename_all = "camelCase")] struct Form { user_name: String, address: Address }` becomes
///
/// ```text
/// struct FormSignals {
///     pub userName: <String as SignalValue>::Names,
///     pub address: <Address as SignalValue>::Names,
/// }
/// impl SignalValue for Form { type Names = &'static FormSignals; }
/// impl SignalSet for Form { type Names = &'static FormSignals; const NAMES: &'static [&'static str] = &["name"]; }
/// impl DatastarValue for Form { .. }
/// ```
///
/// The struct stands beside the user's, not in a block, because rustc shows its name. The
/// names are a reference, because rustc looks through a struct for its size and would report a field
/// that cannot be a signal once more.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    if let Some(error) = check_types(&input) {
        return error.to_compile_error();
    }
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut diagnostics = Diagnostics::new();
    for parameter in &input.generics.params {
        if !matches!(parameter, GenericParam::Lifetime(_)) {
            diagnostics.push(
                Diagnostic::error(
                    SpanRange::of(&parameter.to_token_stream(), input.ident.span()),
                    "signals cannot have type parameters",
                )
                .help("name the types; each page has its own signals"),
            );
            return diagnostics.to_statements();
        }
    }
    let args = ContainerArgs::read(&input.attrs, &mut diagnostics);
    let names = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => Names::Fields(names(fields, &args, &mut diagnostics)),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                let ty = fields
                    .unnamed
                    .first()
                    .map(|field| without_lifetimes(&field.ty));
                Names::Type(value_names(&ty.to_token_stream()))
            }
            fields => {
                diagnostics.push(unnamed(&input.ident, fields));
                Names::Fields(Vec::new())
            }
        },
        Data::Enum(data) => Names::Type(variant_names(data)),
        Data::Union(data) => {
            diagnostics.push(
                Diagnostic::error(
                    data.union_token.span,
                    "a union cannot be the value of a signal",
                )
                .help("write a `struct`, with an `Option` for each part that may be missing"),
            );
            return diagnostics.to_statements();
        }
    };
    let errors = diagnostics.to_statements();
    let items = items(&input, &names);
    quote!(#errors #items)
}

/// What is known of the names below a type.
enum Names {
    /// The signals of a struct: each name with the names below it.
    Fields(Vec<(Ident, TokenStream)>),
    /// A value, by the type of its names.
    Type(TokenStream),
}

fn items(input: &DeriveInput, names: &Names) -> TokenStream {
    let name = &input.ident;
    let (impl_generics, type_generics, _) = input.generics.split_for_impl();
    let value = paths::private("SignalValue");
    let Names::Fields(fields) = names else {
        let Names::Type(ty) = names else {
            return TokenStream::new();
        };
        return quote! {
            #[automatically_derived]
            impl #impl_generics #value for #name #type_generics {
                type Names = #ty;
            }
        };
    };
    let declared = format_ident!("{}Signals", rust_name(name), span = name.span());
    let visibility = &input.vis;
    let set = paths::private("SignalSet");
    let (datastar, buffer) = (paths::private("DatastarValue"), paths::private("Buffer"));
    let write = paths::private_at("write_signals", name.span());
    let texts = fields.iter().map(|(name, _)| rust_name(name));
    let texts: Vec<String> = texts.collect();
    let fields = fields.iter().map(|(name, names)| quote!(pub #name: #names));
    let doc = format!("The names of the signals that [`{name}`] declares.");
    quote! {
        #[doc(hidden)]
        #[doc = #doc]
        #[allow(dead_code, missing_debug_implementations, non_snake_case, unreachable_pub)]
        #visibility struct #declared { #(#fields,)* }
        #[automatically_derived]
        impl #impl_generics #value for #name #type_generics {
            type Names = &'static #declared;
        }
        #[automatically_derived]
        impl #impl_generics #set for #name #type_generics {
            type Names = &'static #declared;
            const NAMES: &'static [&'static str] = &[#(#texts),*];
        }
        #[automatically_derived]
        impl #impl_generics #datastar for #name #type_generics {
            fn write_value(&self, out: &mut #buffer) {
                #write(self, out);
            }
        }
    }
}

fn names(
    fields: &FieldsNamed,
    container: &ContainerArgs,
    diagnostics: &mut Diagnostics,
) -> Vec<(Ident, TokenStream)> {
    let mut names: Vec<(Ident, TokenStream)> = Vec::new();
    for field in &fields.named {
        let args = FieldArgs::read(&field.attrs, diagnostics);
        let Some(ident) = field.ident.as_ref().filter(|_| !args.skip) else {
            continue;
        };
        let (name, span) = match &args.rename {
            Some(rename) => (rename.value(), rename.span()),
            None => (container.rename(&rust_name(ident)), ident.span()),
        };
        if let Some(diagnostic) = names::check(&name, span, ident) {
            diagnostics.push(diagnostic);
            continue;
        }
        if name.starts_with('_') && !(args.default || container.default || is_option(field)) {
            diagnostics.push(
                Diagnostic::error(
                    span,
                    format!("the local signal `{name}` must have a default"),
                )
                .help("write `#[serde(default)]` above the field")
                .note("the browser does not send signals whose name starts with `_`"),
            );
        }
        let Some(field_name) = field_name(&name, span) else {
            continue;
        };
        if names.iter().any(|(earlier, _)| *earlier == field_name) {
            diagnostics.push(
                Diagnostic::error(span, format!("the signal `{name}` is declared twice"))
                    .help("give each field a name of its own"),
            );
            continue;
        }
        names.push((field_name, below(field, &args)));
    }
    names
}

/// The type of the names below a field.
fn below(field: &Field, args: &FieldArgs) -> TokenStream {
    if args.value {
        return quote!(::stario::signals::Json);
    }
    value_names(&without_lifetimes(&field.ty).to_token_stream())
}

fn value_names(ty: &TokenStream) -> TokenStream {
    let span = SpanRange::of(ty, Span::mixed_site()).start;
    let value = paths::private_at("SignalValue", span);
    let span = Span::mixed_site().located_at(span);
    quote_spanned!(span=> <#ty as #value>::Names)
}

/// Variants without data are text; others are what serde makes of them.
fn variant_names(data: &DataEnum) -> TokenStream {
    let is_text = data
        .variants
        .iter()
        .all(|variant| matches!(variant.fields, Fields::Unit));
    if is_text {
        quote!(::stario::signals::Text)
    } else {
        quote!(::stario::signals::Json)
    }
}

fn unnamed(ident: &Ident, fields: &Fields) -> Diagnostic {
    let span = SpanRange::of(&fields.to_token_stream(), ident.span());
    Diagnostic::error(span, format!("the signals of `{ident}` have no names"))
        .help(format!("write `struct {ident} {{ name: Type }}`"))
}

fn rust_name(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

fn is_option(field: &Field) -> bool {
    matches!(&field.ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}

/// The names below a type are the same for every lifetime.
fn without_lifetimes(ty: &Type) -> Type {
    struct Static;
    impl VisitMut for Static {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            *lifetime = Lifetime::new("'static", lifetime.span());
        }
    }
    let mut ty = ty.clone();
    Static.visit_type_mut(&mut ty);
    if matches!(ty, Type::TraitObject(_)) {
        // `A + B` is one type only in parentheses.
        ty = syn::parse_quote!((#ty));
    }
    ty
}
