//! `#[component]`: a function that is also a tag.

mod body;
mod builder;
mod call;
mod lifetimes;
mod props;
mod words;

use proc_macro2::TokenStream;
use quote::quote;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use stario_syntax::parse::check_types;
use syn::{ItemFn, ReturnType, Safety, Type};

/// Expands to the function as it was written and, in the type namespace, to an enum of the same name
/// that knows the props.
///
/// `#[component] fn Card(title: &str) -> Html { html! { <b>{title}</b> } }` becomes
///
/// ```text
/// fn Card(title: &str) -> Html { let mut out = Buffer::with_capacity(7); Card::__write(title, &mut out); out.into_html() }
/// enum Card {}
/// const _: () = {
///     mod props { struct Card<title> { title: title } }
///     mod missing { pub enum title {} }
///     impl Card {
///         fn __write(title: &str, out: &mut Buffer) { out.push_static("<b>"); .. }
///         fn __props() -> props::Card<Missing<missing::title>> { .. }
///         fn __render<title: IsGiven<missing::title, Value = &str>>(props: props::Card<title>, out: &mut Buffer) {
///             Self::__write(props.title.value(), out)
///         }
///     }
///     impl props::Card<Missing<missing::title>> { fn title(self, value: &str) -> props::Card<Set<&str>> { .. } }
/// };
/// ```
pub(crate) fn expand(args: &TokenStream, item: &TokenStream) -> TokenStream {
    if let Some(error) = check_types(item).or_else(|| check_types(args)) {
        let error = error.to_compile_error();
        return quote!(#error #item);
    }
    let mut function: ItemFn = match syn::parse2(item.clone()) {
        Ok(function) => function,
        Err(_) => return not_a_function(item),
    };
    let mut diagnostics = Diagnostics::new();
    if !args.is_empty() {
        diagnostics.push(
            Diagnostic::error(
                SpanRange::of(args, function.sig.ident.span()),
                "`#[component]` takes no arguments",
            )
            .help("write `#[component]`"),
        );
    }
    check_signature(&function, &mut diagnostics);
    let props = props::read(&mut function, &mut diagnostics);
    if !diagnostics.is_empty() {
        let errors = diagnostics.to_statements();
        // In an `impl` there cannot be more than the function.
        let stub = function
            .sig
            .receiver()
            .is_none()
            .then(|| builder::stub(&function, &props));
        function.sig.constness = None;
        function.sig.safety = Safety::Default;
        return quote!(#errors #[allow(non_snake_case)] #function #stub);
    }
    builder::expand(&function, &props)
}

fn not_a_function(item: &TokenStream) -> TokenStream {
    let is_function = item
        .clone()
        .into_iter()
        .any(|token| matches!(token, proc_macro2::TokenTree::Ident(word) if word == "fn"));
    if is_function {
        // Half-typed: rustc has said what is wrong with it.
        return item.clone();
    }
    let error = Diagnostic::error(
        SpanRange::of(item, proc_macro2::Span::call_site()),
        "`#[component]` must stand before a function",
    )
    .help("write `#[component] fn Name(prop: Type) -> Html { html! { .. } }`")
    .to_compile_error();
    quote!(#error #item)
}

fn check_signature(function: &ItemFn, diagnostics: &mut Diagnostics) {
    let signature = &function.sig;
    let name = signature.ident.to_string();
    if !name.starts_with(char::is_uppercase) {
        diagnostics.push(
            Diagnostic::error(
                signature.ident.span(),
                format!("the name of a component must start with a capital, found `{name}`"),
            )
            .help(format!("rename it to `{}`", capitalised(&name)))
            .note(format!("`<{name}>` is the tag of an HTML element")),
        );
    }
    if let Some(token) = &signature.asyncness {
        diagnostics.push(
            Diagnostic::error(token.span, "a component cannot be `async`")
                .help("load the data in the page and pass it as a prop")
                .help("or call an async function in a splice: `{card().await}`"),
        );
    }
    for token in [
        match &signature.safety {
            Safety::Unsafe(token) => Some((token.span, "unsafe")),
            Safety::Safe(_) | Safety::Default => None,
        },
        signature.constness.map(|token| (token.span, "const")),
    ]
    .into_iter()
    .flatten()
    {
        diagnostics.push(
            Diagnostic::error(token.0, format!("a component cannot be `{}`", token.1))
                .help("remove it"),
        );
    }
    if !returns_html(&signature.output) {
        let span = match &signature.output {
            ReturnType::Default => signature.paren_token.span.close().into(),
            ReturnType::Type(_, ty) => SpanRange::of(&quote!(#ty), signature.ident.span()),
        };
        diagnostics.push(
            Diagnostic::error(span, "a component must return `Html`")
                .help(format!("write `fn {name}(..) -> Html`")),
        );
    }
}

fn returns_html(output: &ReturnType) -> bool {
    let ReturnType::Type(_, ty) = output else {
        return false;
    };
    matches!(&**ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Html" && last.arguments.is_none()))
}

/// `user_card` as `UserCard`.
fn capitalised(name: &str) -> String {
    name.split('_')
        .flat_map(|word| {
            let mut characters = word.chars();
            let first = characters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(characters)
        })
        .collect()
}
