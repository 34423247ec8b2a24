//! Generates the module beside an annotated function: its path, its links, its route.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{ItemFn, ReturnType, Type};

use super::Kind;
use super::args::Args;
use super::signature;
use super::template::{Part, Template};
use crate::paths;

/// `#[page("/users/{id}")] async fn user(id: Path<u64>) -> Html` becomes the function and
///
/// ```text
/// mod user {
///     pub const PATH: &str = "/users/{id}";
///     pub const UPDATES: &str = "/users/{id}/updates";
///     pub fn path(id: impl PathParameter<u64>) -> Link<Get> { .. }
///     pub fn updates(id: impl PathParameter<u64>) -> Link<Get> { .. }
///     pub fn __route<H, T, S>(routes: &mut Routes<S>, handler: H) where H: Handler<T, S>, .. { .. }
/// }
/// ```
pub(super) fn module(kind: Kind, args: &Args, function: &ItemFn, valid: bool) -> TokenStream {
    let path = &args.path.text;
    let method = kind.method();
    let name = function.sig.ident.to_string();
    let path_const = constant("PATH", path, args.span, &format!("The path of `{name}`."));
    let names: Vec<&str> = args.path.parameters().collect();
    let types = signature::parameter_types(function, &names);
    let doc = format!("A link to `{name}`.");
    let path_fn = link("path", &args.path, method, &doc, &types);
    let updates = args.updates.as_ref().map(|updates| {
        let doc = format!("The path of the stream of `{name}`.");
        let constant = constant("UPDATES", &updates.text, args.span, &doc);
        let function = link(
            "updates",
            updates,
            method,
            &format!("A link to the stream of `{name}`."),
            &types,
        );
        quote!(#constant #function)
    });
    let route = route(kind, valid, returns_nothing(function));
    let check = valid.then(|| check_return(function));
    let module = wrap(
        kind,
        function,
        &quote!(#path_const #path_fn #updates #route),
    );
    quote!(#module #check)
}

/// What stands for a handler whose path is broken: its name still resolves.
pub(super) fn stub(kind: Kind, function: &ItemFn) -> TokenStream {
    let template = Template {
        text: String::new(),
        parts: Vec::new(),
    };
    let path = link("path", &template, kind.method(), "A link.", &[]);
    let route = route(kind, false, false);
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
    let cfgs = function
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"));
    quote! {
        #(#cfgs)*
        #[doc = #doc]
        #[allow(dead_code, unreachable_pub, clippy::must_use_candidate)]
        #vis mod #name { #content }
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

fn link(
    name: &str,
    template: &Template,
    method: &str,
    doc: &str,
    types: &[(String, Type)],
) -> TokenStream {
    let name = Ident::new(name, Span::mixed_site());
    let (url_part, builder) = (paths::private("UrlPart"), paths::private("LinkBuilder"));
    let (link, method) = (paths::private("Link"), paths::private(method));
    let parameters = template.parameters().map(|parameter| {
        let name = format_ident!("{parameter}");
        let known = types.iter().find(|(known, _)| known == parameter);
        if let Some((_, ty)) = known {
            let (value, ty) = (paths::private("PathParameter"), plain_type(ty));
            quote!(#name: impl #value<#ty>)
        } else {
            quote!(#name: impl #url_part)
        }
    });
    let parts = template.parts.iter().map(|part| match part {
        Part::Literal(text) => quote!(.literal(#text)),
        Part::Segment(name) => {
            let name = format_ident!("{name}");
            quote!(.segment(&#name))
        }
        Part::Rest(name) => {
            let name = format_ident!("{name}");
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

fn route(kind: Kind, valid: bool, silent: bool) -> TokenStream {
    let (routes, handler) = (paths::private("Routes"), paths::private("Handler"));
    let place = paths::private("Place");
    let call = match kind {
        Kind::Page => quote!(__stario_routes.page(place, PATH, UPDATES, __stario_handler)),
        _ => {
            let http = paths::private("Method");
            let method = Ident::new(&kind.method().to_ascii_uppercase(), Span::mixed_site());
            let action = Ident::new(
                if silent { "silent_action" } else { "action" },
                Span::mixed_site(),
            );
            quote!(__stario_routes.#action(place, #http::#method, PATH, __stario_handler))
        }
    };
    let call = valid.then(|| {
        quote! {
            let place = #place {
                handler: ::core::module_path!(),
                file: ::core::file!(),
                line: ::core::line!(),
            };
            #call;
        }
    });
    quote! {
        #[doc(hidden)]
        #[track_caller]
        pub fn __route<H, T, S>(__stario_routes: &mut #routes<S>, __stario_handler: H)
        where
            H: #handler<T, S>,
            T: 'static,
            S: ::core::clone::Clone + ::core::marker::Send + ::core::marker::Sync + 'static,
        {
            let _ = (&__stario_routes, &__stario_handler);
            #call
        }
    }
}

fn returns_nothing(function: &ItemFn) -> bool {
    match &function.sig.output {
        ReturnType::Default => true,
        ReturnType::Type(_, ty) => matches!(&**ty, Type::Tuple(tuple) if tuple.elems.is_empty()),
    }
}

/// Lets rustc check the return type where it is written.
fn check_return(function: &ItemFn) -> Option<TokenStream> {
    let ReturnType::Type(_, ty) = &function.sig.output else {
        return None;
    };
    if contains_impl(ty) {
        return None;
    }
    let assert = paths::private("assert_response");
    let cfgs = function
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"));
    Some(quote! {
        #(#cfgs)*
        const _: fn() = || { #assert::<#ty>(); };
    })
}

fn contains_impl(ty: &Type) -> bool {
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
