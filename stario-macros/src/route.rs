//! `#[page]` and the action attributes: the function as it is, and a module of its name beside it.

mod args;
mod expand;
mod extractors;
mod register;
mod signature;
mod template;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use stario_syntax::parse::check_types;
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
pub(crate) fn expand(kind: Kind, args: TokenStream, item: &TokenStream) -> TokenStream {
    if let Some(error) = check_types(item).or_else(|| check_types(&args)) {
        let error = error.to_compile_error();
        return quote!(#error #item);
    }
    let mut function: ItemFn = match syn::parse2(item.clone()) {
        Ok(function) => function,
        Err(_) => return not_a_function(kind, item),
    };
    let mut diagnostics = Diagnostics::new();
    let path = first_text(&args);
    let args = Args::read(kind, args, &function, &mut diagnostics);
    signature::one_route(&mut function, &mut diagnostics);
    signature::check(kind, &function, args.as_ref(), &mut diagnostics);
    let errors = diagnostics.to_statements();
    if function.sig.receiver().is_some() {
        // In an `impl` there cannot be more than the function.
        return quote!(#errors #function);
    }
    let module = match &args {
        Some(args) => expand::module(kind, args, &function, diagnostics.is_empty()),
        None => expand::stub(kind, &path, &function),
    };
    quote! {
        #errors
        // A handler is `async` whether it awaits something or not.
        #[allow(clippy::unused_async)]
        #function
        #module
    }
}

/// The path as it is written, whatever is wrong with it.
fn first_text(args: &TokenStream) -> String {
    let mut texts = args.clone().into_iter().filter_map(|token| match token {
        TokenTree::Literal(literal) => match syn::Lit::new(literal) {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    texts.next().unwrap_or_default()
}

fn not_a_function(kind: Kind, item: &TokenStream) -> TokenStream {
    let is_function = item
        .clone()
        .into_iter()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == "fn"));
    if is_function {
        // Half-typed: rustc has said what is wrong with it.
        return item.clone();
    }
    let name = kind.name();
    let error = Diagnostic::error(
        SpanRange::of(item, proc_macro2::Span::call_site()),
        format!("`#[{name}]` must stand before an async function"),
    )
    .help(format!(
        "write `#[{name}(\"/path\")]` before `async fn name(..)`"
    ))
    .to_compile_error();
    quote!(#error #item)
}
