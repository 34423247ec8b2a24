//! `routes!`: handlers by name, each passed to its module.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};
use stario_syntax::parse::check_brackets;
use syn::parse::Parser as _;

use crate::paths;

/// `routes![home, users::show]` becomes
///
/// ```text
/// {
///     let mut routes = Routes::new();
///     routes.add::<home::__Handler, _>();
///     routes.add::<users::show::__Handler, _>();
///     routes.into_router()
/// }
/// ```
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::new();
    let handlers = match check_brackets(&input) {
        Some(error) => {
            diagnostics.push(error);
            Vec::new()
        }
        None => handlers(input, &mut diagnostics),
    };
    let errors = diagnostics.to_statements();
    let routes = paths::private("Routes");
    let calls = handlers.iter().map(|handler| {
        let span = SpanRange::of(handler, proc_macro2::Span::call_site());
        // The type ends where the handler does, and with no word, for the reasons of
        // `paths::callee`.
        let (start, end) = (paths::punct('<', span.end), paths::punct('>', span.end));
        quote!(__stario_routes.add::<#handler::__Handler::#start #end, _>();)
    });
    let mutable = (!handlers.is_empty()).then(|| quote!(mut));
    quote! {{
        #errors
        let #mutable __stario_routes = #routes::new();
        #(#calls)*
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
        let Ok(path) = syn::Path::parse_mod_style.parse2(tokens.clone()) else {
            let span = SpanRange::of(&tokens, proc_macro2::Span::call_site());
            diagnostics.push(not_a_handler(&tokens, span));
            continue;
        };
        // Without the invisible groups of a macro around it.
        let tokens = path.to_token_stream();
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

fn not_a_handler(tokens: &TokenStream, span: SpanRange) -> Diagnostic {
    let text = written(tokens);
    let error = Diagnostic::error(
        span,
        format!("expected the name of a handler, found `{text}`"),
    );
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_path =
        |tokens: &[TokenTree]| syn::parse2::<syn::Path>(tokens.iter().cloned().collect()).is_ok();
    match all.as_slice() {
        [handler @ .., TokenTree::Group(_)] if is_path(handler) => {
            let handler = written(&handler.iter().cloned().collect());
            error.help(format!("list the handler without calling it: `{handler}`"))
        }
        [first, rest @ ..] if is_path(std::slice::from_ref(first)) && is_path(rest) => {
            error.help("put a comma between two handlers")
        }
        _ => error.help("list handlers by name: `routes![home, users::show]`"),
    }
}
