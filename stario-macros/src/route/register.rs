//! Generates the route of an annotated function, and what rustc is asked about its signature.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use stario_syntax::diagnostic::SpanRange;
use syn::{FnArg, GenericArgument, ItemFn, PathArguments, ReturnType, Type};

use super::Kind;
use super::expand::{cfgs, contains_impl};
use super::extractors::{Extractor, extractor};
use crate::paths;

/// Stands beside the module, where the types of the signature have their meaning:
///
/// ```text
/// impl<AnyState, Cloned, Via> Route<AnyState, (Cloned, Via)> for user::__Handler
/// where
///     Store: StateOf<AnyState>,
///     Account: LastArgument<AnyState, Via>,
///     AnyState: RouterState<Cloned> + Send + Sync + 'static,
/// {
///     fn add(routes: &mut Routes<AnyState>) {
///         assert_reads::<Path<u64>, AnyState, _>();
///         assert_response::<Html>();
///         let _ = |a, b, c| assert_send(user(a, b, c));
///         Registration::new(routes, user).page(place, user::PATH, user::UPDATES);
///     }
/// }
/// ```
///
/// Where an argument depends on the router's state, or is of a type that this crate does not know, it
/// is a bound of the `impl`. All else is asserted in it; a function that an assertion refuses makes
/// nothing of the registration.
pub(super) fn expand(kind: Kind, function: &ItemFn) -> TokenStream {
    let name = &function.sig.ident;
    let routes = paths::private("Routes");
    let asked = arguments(function);
    let Asked {
        bounds,
        asserts,
        uses_marker,
    } = &asked;
    // Both end at the function's name, where rustc points when an argument does not fit.
    let at = name.span();
    let (start, end) = (paths::punct('<', at), paths::punct('>', at));
    let handler = quote!(#name::__Handler::#start #end);
    let (via, generics) = if *uses_marker {
        (Some(quote!(Via: 'static,)), quote!(AnyState, (Cloned, Via)))
    } else {
        (None, quote!(AnyState, (Cloned, ())))
    };
    let route = paths::spanned("Route", &generics, at, at);
    let response = check_return(function);
    let send = check_send(function);
    let (place, registration) = (paths::private("Place"), paths::private("Registration"));
    let state = paths::private("RouterState");
    let call = if kind == Kind::Page {
        quote!(page(place, #name::PATH, #name::UPDATES))
    } else {
        let http = paths::private("Method");
        let method = Ident::new(&kind.method().to_ascii_uppercase(), Span::mixed_site());
        let action = if returns_nothing(function) {
            "silent_action"
        } else {
            "action"
        };
        let action = Ident::new(action, Span::mixed_site());
        quote!(#action(place, #http::#method, #name::PATH))
    };
    let text = name.to_string();
    let cfgs = cfgs(function);
    quote! {
        #(#cfgs)*
        impl<AnyState, Cloned, #via> #route for #handler
        where
            #(#bounds,)*
            AnyState: #state<Cloned> + ::core::marker::Send + ::core::marker::Sync + 'static,
        {
            #[track_caller]
            fn add(__stario_routes: &mut #routes<AnyState>) {
                    #(#asserts)*
                    #response
                    #send
                    let place = #place {
                        handler: ::core::concat!(::core::module_path!(), "::", #text),
                        file: ::core::file!(),
                        line: ::core::line!(),
                    };
                    #registration::new(__stario_routes, #name).#call;
            }
        }
    }
}

/// What rustc is asked about the arguments.
#[derive(Default)]
struct Asked {
    /// What depends on the state.
    bounds: Vec<TokenStream>,
    /// What does not.
    asserts: Vec<TokenStream>,
    /// Whether the last argument says how it is read.
    uses_marker: bool,
}

fn arguments(function: &ItemFn) -> Asked {
    let mut asked = Asked::default();
    let last = function.sig.inputs.len().saturating_sub(1);
    for (index, input) in function.sig.inputs.iter().enumerate() {
        let FnArg::Typed(argument) = input else {
            continue;
        };
        let ty = &*argument.ty;
        let bound = |ty: &Type, name: &str, generics: &TokenStream| {
            let span = SpanRange::of(&ty.to_token_stream(), Span::mixed_site());
            let bound = paths::spanned(name, generics, span.start, span.end);
            quote!(#ty: #bound)
        };
        match extractor(ty) {
            Some(Extractor::State(state)) => {
                asked
                    .bounds
                    .push(bound(state, "StateOf", &quote!(AnyState)));
            }
            Some(Extractor::Reads(inner)) => {
                let span = SpanRange::of(&inner.to_token_stream(), Span::mixed_site());
                asked.asserts.push(assert_reads(ty, span));
            }
            None if index == last => {
                asked.uses_marker = true;
                asked
                    .bounds
                    .push(bound(ty, "LastArgument", &quote!(AnyState, Via)));
            }
            None => asked.bounds.push(bound(ty, "Argument", &quote!(AnyState))),
        }
    }
    asked
}

/// `assert_reads::<Query<Search>, AnyState, _>()` at `Search`.
fn assert_reads(ty: &Type, span: SpanRange) -> TokenStream {
    let at = |span: Span| Span::mixed_site().located_at(span);
    // The type argument is what rustc points at, so it stands where the type inside does.
    let value = paths::spanned("ValueOf", &ty.to_token_stream(), span.start, span.end);
    let generics = quote!(#value, AnyState, _);
    let assert = paths::spanned("assert_reads", &generics, at(span.start), at(span.end));
    quote_spanned!(at(span.end)=> #assert();)
}

/// Asks whether the function's future is `Send`, at the function's name.
fn check_send(function: &ItemFn) -> TokenStream {
    let name = &function.sig.ident;
    let at = name.span();
    let arguments: Vec<Ident> = (0..function.sig.inputs.len())
        .map(|index| format_ident!("__stario_argument{index}", span = Span::mixed_site()))
        .collect();
    let assert = paths::callee("assert_send", &TokenStream::new(), &quote!(#name));
    let mut call = Group::new(Delimiter::Parenthesis, quote!(#(#arguments),*));
    call.set_span(at);
    let mut whole = Group::new(Delimiter::Parenthesis, quote!(#name #call));
    whole.set_span(at);
    quote!(let _ = |#(#arguments),*| #assert #whole;)
}

fn returns_nothing(function: &ItemFn) -> bool {
    match &function.sig.output {
        ReturnType::Default => true,
        ReturnType::Type(_, ty) => matches!(&**ty, Type::Tuple(tuple) if tuple.elems.is_empty()),
    }
}

/// Lets rustc check the return type where it is written; both sides of a `Result` on their own.
fn check_return(function: &ItemFn) -> Option<TokenStream> {
    let ReturnType::Type(_, ty) = &function.sig.output else {
        return None;
    };
    if contains_impl(ty) {
        return None;
    }
    let (response, error) = (
        paths::private("assert_response"),
        paths::private("assert_error"),
    );
    Some(if let Some((value, failure)) = result(ty) {
        quote!(#response::<#value>(); #error::<#failure>();)
    } else {
        quote!(#response::<#ty>();)
    })
}

/// The two types of `Result<T, E>`.
fn result(ty: &Type) -> Option<(&Type, &Type)> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let mut types = arguments.args.iter().map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    match (types.next(), types.next(), types.next()) {
        (Some(Some(value)), Some(Some(failure)), None) if last.ident == "Result" => {
            Some((value, failure))
        }
        _ => None,
    }
}
