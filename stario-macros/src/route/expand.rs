//! Generates the module beside an annotated function: its path, its links, its route.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Attribute, ItemFn, Type};

use super::args::Args;
use super::template::{Part, Template};
use super::{Kind, register, signature};
use crate::paths;

/// `#[page("/users/{id}")] async fn user(id: Path<u64>) -> Html` becomes the function and
///
/// ```text
/// mod user {
///     pub const PATH: &str = "/users/{id}";
///     pub const UPDATES: &str = "/users/{id}/updates";
///     pub fn path(id: impl PathParameter<u64>) -> Link<Get> { .. }
///     pub fn updates(id: impl PathParameter<u64>) -> Link<Get> { .. }
///     pub enum __Handler {}
/// }
/// ```
///
/// and its [`route`](super::register).
pub(super) fn module(kind: Kind, args: &Args, function: &ItemFn, valid: bool) -> TokenStream {
    let path = &args.path.text;
    let method = kind.method();
    let name = function.sig.ident.to_string();
    let path_const = constant("PATH", path, args.span, &format!("The path of `{name}`."));
    let at = args.span;
    let names: Vec<&str> = args.path.parameters().collect();
    let types = signature::parameter_types(function, &names);
    let doc = format!("A link to `{name}`.");
    let path_fn = link("path", &args.path, method, at, &doc, &types);
    let updates = args.updates.as_ref().map(|updates| {
        let doc = format!("The path of the stream of `{name}`.");
        let constant = constant("UPDATES", &updates.text, args.span, &doc);
        let doc = format!("A link to the stream of `{name}`.");
        let function = link("updates", updates, method, at, &doc, &types);
        quote!(#constant #function)
    });
    let no_route = (!valid).then(no_route);
    let module = wrap(
        kind,
        function,
        &quote!(#path_const #path_fn #updates #no_route),
    );
    let route = valid.then(|| register::expand(kind, function));
    quote!(#module #route)
}

/// What stands for a handler whose path is broken: its name still resolves, and its links take as
/// many parameters as the path seems to have.
pub(super) fn stub(kind: Kind, path: &str, function: &ItemFn) -> TokenStream {
    let at = Span::mixed_site();
    let template = Template::guess(path);
    let path = link("path", &template, kind.method(), at, "A link.", &[]);
    let route = no_route();
    let updates = constant("UPDATES", "", Span::mixed_site(), "A path.");
    let constant = constant("PATH", "", Span::mixed_site(), "A path.");
    wrap(kind, function, &quote!(#constant #updates #path #route))
}

fn wrap(kind: Kind, function: &ItemFn, content: &TokenStream) -> TokenStream {
    let (vis, name) = (&function.vis, &function.sig.ident);
    let doc = format!(
        "The path of the {} [`{name}()`] and links to it.",
        match kind {
            Kind::Page => "page",
            _ => "action",
        }
    );
    let cfgs = cfgs(function);
    quote! {
        #(#cfgs)*
        #[doc = #doc]
        #[allow(dead_code, unreachable_pub, clippy::must_use_candidate)]
        #vis mod #name {
            #content
            #[doc(hidden)]
            #[allow(missing_debug_implementations, clippy::exhaustive_enums)]
            pub enum __Handler {}
        }
    }
}

fn constant(name: &str, value: &str, span: Span, doc: &str) -> TokenStream {
    let name = Ident::new(name, Span::mixed_site());
    let mut value = proc_macro2::Literal::string(value);
    value.set_span(Span::mixed_site().located_at(span));
    quote! {
        #[doc = #doc]
        pub const #name: &::core::primitive::str = #value;
    }
}

/// A function that makes links. Its name and parameters stand at the path's literal, which is where
/// rustc points when a link has too few parameters.
fn link(
    name: &str,
    template: &Template,
    method: &str,
    at: Span,
    doc: &str,
    types: &[(String, Type)],
) -> TokenStream {
    let name = Ident::new(name, at);
    let builder = paths::private("LinkBuilder");
    let (link, method) = (paths::private("Link"), paths::private(method));
    let parameters = template.parameters().map(|parameter| {
        let known = types.iter().find(|(known, _)| known == parameter);
        let bound = if let Some((_, ty)) = known {
            paths::spanned("PathParameter", &plain_type(ty), at, at)
        } else {
            paths::spanned("UrlPart", &TokenStream::new(), at, at)
        };
        let parameter = Ident::new(parameter, at);
        quote_spanned!(at=> #parameter: impl #bound)
    });
    let parts = template.parts.iter().map(|part| match part {
        Part::Literal(text) => quote!(.literal(#text)),
        Part::Segment(name) => {
            let name = Ident::new(name, at);
            quote!(.segment(&#name))
        }
        Part::Rest(name) => {
            let name = Ident::new(name, at);
            quote!(.rest(&#name))
        }
    });
    quote! {
        #[doc = #doc]
        pub fn #name(#(#parameters),*) -> #link<#method> {
            #builder::new() #(#parts)* .finish()
        }
    }
}

/// A plain type by its full path, whatever names are in scope.
fn plain_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Path(path) if path.path.is_ident("String") => quote!(::std::string::String),
        _ => quote!(::core::primitive::#ty),
    }
}

/// The route of a handler with mistakes: anything passes, so that they are the only ones.
fn no_route() -> TokenStream {
    let (route, routes) = (paths::private("Route"), paths::private("Routes"));
    quote! {
        impl<S> #route<S, ()> for __Handler {
            fn add(_: &mut #routes<S>) {}
        }
    }
}

/// The `#[cfg]`s of a function, for what stands beside it.
pub(super) fn cfgs(function: &ItemFn) -> impl Iterator<Item = &Attribute> {
    function
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
}

pub(super) fn contains_impl(ty: &Type) -> bool {
    struct Find(bool);
    impl<'ast> syn::visit::Visit<'ast> for Find {
        fn visit_type_impl_trait(&mut self, _: &'ast syn::TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    syn::visit::Visit::visit_type(&mut find, ty);
    find.0
}
