//! Links and actions: handlers by path, checked by the type of the link they make.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use stario_syntax::ast::Target;
use stario_syntax::diagnostic::SpanRange;
use stario_syntax::escape;
use stario_syntax::html::AttributeKind;
use stario_syntax::template::ValueContext;

use super::slot::reference;
use crate::paths;

/// `href=link(user(id))`
pub(super) fn attribute(open: &str, target: &Target) -> TokenStream {
    let out = paths::out();
    let span = target_span(target);
    let attribute = paths::private_at("attribute", span);
    let kind = paths::kind_of(open, ValueContext::Html(AttributeKind::Url));
    let link = value(target);
    let span = Span::mixed_site().located_at(span);
    quote_spanned!(span=> #attribute::<#kind, _>(#link, #open, &mut #out);)
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
    let action_url = paths::private("action_url");
    let link = value(target);
    quote!(#action_url::<#method, _>(#link, &mut #out);)
}

/// The token that says where the link leads.
fn target_span(target: &Target) -> Span {
    let tokens = match target {
        Target::Path(path) => return path.span(),
        Target::Link(splice) => splice.expr(),
        Target::Handler { path, .. } => path.clone(),
    };
    SpanRange::of(&tokens, Span::mixed_site()).start
}

/// A reference to the link.
fn value(target: &Target) -> TokenStream {
    match target {
        Target::Path(path) => {
            let text = path.text();
            quote!(#text)
        }
        Target::Link(splice) => reference(&splice.expr()),
        Target::Handler { path, arguments } => {
            let span = path
                .clone()
                .into_iter()
                .last()
                .map_or_else(Span::mixed_site, |token| token.span());
            let function = Ident::new("path", span);
            let arguments = arguments.as_ref().map(proc_macro2::Group::stream);
            let call = quote_spanned!(span=> #path::#function(#arguments));
            reference(&call)
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
