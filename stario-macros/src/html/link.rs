//! Links and actions: handlers by path, checked by the type of the link they make.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use stario_syntax::ast::Target;
use stario_syntax::escape;
use stario_syntax::template::ValueContext;

use super::value::reference;
use crate::paths;

/// `href=link(user(id))`
pub(super) fn attribute(open: &str, kind: ValueContext, target: &Target) -> TokenStream {
    let out = paths::out();
    let (link, blamed) = value(target);
    let name = match kind {
        ValueContext::Form(method) => paths::form_url(method),
        _ => "link_attribute",
    };
    let attribute = paths::callee(name, &TokenStream::new(), &blamed);
    quote!(#attribute(#link, #open, &mut #out);)
}

/// The address in `@post('/save')`: the method of the link must be the action's own.
pub(super) fn action(action: &Ident, target: &Target) -> TokenStream {
    let out = paths::out();
    if let Target::Path(path) = target {
        let mut url = String::new();
        escape::expression(&js_path(path.text()), &mut url);
        return quote!(#out.push_static(#url););
    }
    let method = match action.to_string().as_str() {
        "post" => "Post",
        "put" => "Put",
        "patch" => "Patch",
        "delete" => "Delete",
        _ => "Get",
    };
    let method = paths::private(method);
    let (link, blamed) = value(target);
    let action_url = paths::callee("action_url", &quote!(#method,), &blamed);
    quote!(#action_url(#link, &mut #out);)
}

/// A reference to the link, and the tokens that stand for it in the template.
fn value(target: &Target) -> (TokenStream, TokenStream) {
    match target {
        Target::Path(path) => {
            let text = path.text();
            (quote!(#text), path.token.to_token_stream())
        }
        Target::Link(splice) => (reference(&splice.expr()), splice.expr()),
        Target::Handler { path, arguments } => {
            let span = path
                .clone()
                .into_iter()
                .last()
                .map_or_else(Span::mixed_site, |token| token.span());
            let function = Ident::new("path", span);
            let arguments = arguments.clone().unwrap_or_else(|| {
                let mut none = Group::new(Delimiter::Parenthesis, TokenStream::new());
                none.set_span(span);
                none
            });
            let call = quote_spanned!(span=> #path::#function #arguments);
            (reference(&call), quote!(#path #arguments))
        }
    }
}

/// A path as a JavaScript string; what could end the string is percent-encoded.
fn js_path(path: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::from("'");
    for character in path.chars() {
        if character.is_ascii_control()
            || matches!(character, '\'' | '"' | '\\' | '<' | '>' | ' ' | '`')
        {
            let _ = write!(out, "%{:02X}", u32::from(character));
        } else {
            out.push(character);
        }
    }
    out.push('\'');
    out
}
