//! `#[page]` and the action attributes: the function as it is, and a module of its name beside it.

mod args;
mod expand;
mod signature;
mod template;

use proc_macro2::TokenStream;
use quote::quote;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use syn::ItemFn;

use self::args::Args;

/// Which attribute it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `#[page]`
    Page,
    /// `#[get]`
    Get,
    /// `#[post]`
    Post,
    /// `#[put]`
    Put,
    /// `#[patch]`
    Patch,
    /// `#[delete]`
    Delete,
}

impl Kind {
    /// The attribute's name.
    fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
        }
    }

    /// The marker type of the links.
    fn method(self) -> &'static str {
        match self {
            Self::Page | Self::Get => "Get",
            Self::Post => "Post",
            Self::Put => "Put",
            Self::Patch => "Patch",
            Self::Delete => "Delete",
        }
    }

    /// What a message calls the function.
    fn noun(self) -> &'static str {
        match self {
            Self::Page => "a page",
            _ => "an action",
        }
    }
}

/// Expands an annotated function.
pub(crate) fn expand(kind: Kind, args: TokenStream, item: TokenStream) -> TokenStream {
    let function: ItemFn = match syn::parse2(item.clone()) {
        Ok(function) => function,
        Err(error) => return not_a_function(kind, &item, &error),
    };
    let mut diagnostics = Diagnostics::new();
    let args = Args::read(kind, args, &function, &mut diagnostics);
    signature::check(kind, &function, args.as_ref(), &mut diagnostics);
    let errors = diagnostics.to_compile_errors();
    let module = match &args {
        Some(args) => expand::module(kind, args, &function, diagnostics.is_empty()),
        None => expand::stub(kind, &function),
    };
    quote!(#errors #function #module)
}

fn not_a_function(kind: Kind, item: &TokenStream, error: &syn::Error) -> TokenStream {
    let is_function = item
        .clone()
        .into_iter()
        .any(|token| matches!(token, proc_macro2::TokenTree::Ident(word) if word == "fn"));
    if is_function {
        // Half-typed: rustc explains the function itself better.
        let error = error.to_compile_error();
        return quote!(#error #item);
    }
    let name = kind.name();
    let error = Diagnostic::error(
        SpanRange::of(item, proc_macro2::Span::call_site()),
        format!("`#[{name}]` must stand before an async function"),
    )
    .help(format!(
        "write `#[{name}(\"/path\")] async fn name() -> ..`"
    ))
    .to_compile_error();
    quote!(#error #item)
}
