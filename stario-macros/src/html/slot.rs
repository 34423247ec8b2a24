//! Slots: each context calls the runtime function that escapes for it.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use stario_syntax::template::{BodyMark, Slot, Token, TokenValue, UrlPosition, ValueContext};

use super::value::reference;
use super::{component, control_flow, link};
use crate::paths;

/// The statements of a slot.
pub(super) fn expand(slot: &Slot) -> TokenStream {
    let out = paths::out();
    match slot {
        Slot::Text { expr } => call("text", expr, None),
        Slot::Attribute {
            open,
            kind: ValueContext::Signals,
            expr,
        } => signals(open, expr),
        Slot::Attribute { open, kind, expr } => match paths::attribute(*kind) {
            (Some(name), _) => generic(name, &paths::keywords(*kind), expr, Some(open)),
            (None, _) => refused(expr),
        },
        Slot::AttributePart { kind, expr } => match paths::attribute(*kind) {
            (_, Some(name)) => call(name, expr, None),
            (_, None) => refused(expr),
        },
        Slot::UrlPart { position, expr } => {
            let name = match position {
                UrlPosition::Path => "url_part_path",
                UrlPosition::Root => "url_part_root",
                UrlPosition::Query => "url_part_query",
            };
            call(name, expr, None)
        }
        Slot::Json { expr } => call("json_script", expr, None),
        Slot::Boolean { name, expr } => call("boolean_attribute", expr, Some(name)),
        Slot::TokenList { open, items } => token_list(open, items),
        Slot::Spread {
            expr,
            guarded: false,
        } => call("spread", expr, None),
        Slot::Spread { expr, .. } => call("guarded_spread", expr, None),
        Slot::ExpressionValue { expr } => call("expression_part", expr, None),
        Slot::Link { open, kind, target } => link::attribute(open, *kind, target),
        Slot::ActionUrl {
            action,
            target,
            marked,
        } => {
            let url = link::action(action, target);
            let start = marked.then(|| quote!(let __stario_url = #out.len();));
            quote!(#start #url)
        }
        Slot::BodyMark(mark) => body_mark(mark),
        Slot::If(branch) => control_flow::if_slot(branch),
        Slot::For {
            for_token,
            pattern,
            in_token,
            iterator,
            group,
            body,
        } => {
            let body = control_flow::block(group, body);
            quote!(#for_token #pattern #in_token #iterator #body)
        }
        Slot::Match {
            match_token,
            scrutinee,
            arms,
        } => control_flow::match_slot(match_token, scrutinee, arms),
        Slot::Let { statement } => statement.clone(),
        Slot::Component(slot) => component::expand(slot),
        Slot::Unfinished(unfinished) => {
            let statements = super::body(unfinished);
            let editor = paths::editor();
            quote!(let _ = #editor!({ #statements });)
        }
    }
}

/// `::stario::__private::name(&(expr), open, &mut out);`
fn call(name: &str, expr: &TokenStream, open: Option<&String>) -> TokenStream {
    generic(name, &TokenStream::new(), expr, open)
}

/// The same with type arguments in front of the value's own type.
fn generic(
    name: &str,
    generics: &TokenStream,
    expr: &TokenStream,
    open: Option<&String>,
) -> TokenStream {
    let out = paths::out();
    let function = paths::callee(name, generics, expr);
    let value = reference(expr);
    let open = open.map(|open| quote!(#open,));
    quote!(#function(#value, #open &mut #out);)
}

/// `data-signals={Form { .. }}`. The error about a type that declares no signals is at its name, where
/// the names of its signals are asked for too: rustc reports it once.
fn signals(open: &String, expr: &TokenStream) -> TokenStream {
    let out = paths::out();
    let is_name = |token: &TokenTree| !matches!(token, TokenTree::Group(_));
    let ty = expr.clone().into_iter().take_while(is_name).collect();
    let function = paths::callee("signals_attribute", &TokenStream::new(), &ty);
    let value = reference(expr);
    quote!(#function(#value, #open, &mut #out);)
}

/// A value that the checks refused: it is still typed, so that it has no second mistake.
fn refused(expr: &TokenStream) -> TokenStream {
    let value = reference(expr);
    quote!(let _ = #value;)
}

fn token_list(open: &str, items: &[Token]) -> TokenStream {
    let out = paths::out();
    let token_list = paths::private("token_list");
    let items = items.iter().map(|item| {
        let push = match &item.value {
            TokenValue::Static(text) => quote!(__stario_tokens.literal(#text);),
            TokenValue::Expr(expr) => {
                let function = paths::callee("token", &TokenStream::new(), expr);
                let value = reference(expr);
                quote!(#function(#value, &mut __stario_tokens);)
            }
        };
        match &item.condition {
            Some(condition) => quote!(if #condition { #push }),
            None => push,
        }
    });
    quote! {{
        let mut __stario_tokens = #token_list(#open, &mut #out);
        #(#items)*
        __stario_tokens.finish();
    }}
}

fn body_mark(mark: &BodyMark) -> TokenStream {
    let out = paths::out();
    let init = paths::private("BodyInit");
    let value = match mark {
        BodyMark::Absent => quote!(#init::absent()),
        BodyMark::Other => quote!(#init::other()),
        BodyMark::Get { given, open } => {
            let bits = paths::private("Given");
            let open = open.then(|| quote!(.and(#bits::OPTIONS)));
            let given = given.iter().map(|name| {
                let name = quote::format_ident!("{}", name.to_ascii_uppercase());
                quote!(.and(#bits::#name))
            });
            quote!(#init::get(__stario_url, #bits::NONE #open #(#given)*))
        }
    };
    quote!(#out.mark_body(#value);)
}
