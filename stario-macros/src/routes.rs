//! `routes!`: handlers by name, each passed to its module.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange};

use crate::paths;

/// `routes![home, users::show]` becomes
///
/// ```text
/// {
///     let mut routes = Routes::new();
///     home::__route(&mut routes, home);
///     users::show::__route(&mut routes, users::show);
///     routes.into_router()
/// }
/// ```
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::new();
    let handlers = handlers(input, &mut diagnostics);
    let errors = diagnostics.to_compile_errors();
    let routes = paths::private("Routes");
    let mutable = (!handlers.is_empty()).then(|| quote!(mut));
    quote! {{
        #errors
        let #mutable __stario_routes = #routes::new();
        #(#handlers::__route(&mut __stario_routes, #handlers);)*
        __stario_routes.into_router()
    }}
}

fn handlers(input: TokenStream, diagnostics: &mut Diagnostics) -> Vec<TokenStream> {
    let mut handlers: Vec<TokenStream> = Vec::new();
    let mut current: Vec<TokenTree> = Vec::new();
    let end = proc_macro2::Punct::new(',', proc_macro2::Spacing::Alone);
    for token in input.into_iter().chain([TokenTree::Punct(end)]) {
        let is_comma = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        if !is_comma {
            current.push(token);
            continue;
        }
        if current.is_empty() {
            continue;
        }
        let tokens: TokenStream = std::mem::take(&mut current).into_iter().collect();
        if syn::parse2::<syn::Path>(tokens.clone()).is_err() {
            let span = SpanRange::of(&tokens, proc_macro2::Span::call_site());
            diagnostics.push(
                Diagnostic::error(
                    span,
                    format!("expected the name of a handler, found `{tokens}`"),
                )
                .help("list handlers without calling them: `routes![home, users::show]`"),
            );
            continue;
        }
        let text = tokens.to_string();
        if handlers.iter().any(|earlier| earlier.to_string() == text) {
            let span = SpanRange::of(&tokens, proc_macro2::Span::call_site());
            diagnostics.push(
                Diagnostic::error(span, format!("`{text}` is listed twice"))
                    .help("remove one of them"),
            );
            continue;
        }
        handlers.push(tokens);
    }
    handlers
}
