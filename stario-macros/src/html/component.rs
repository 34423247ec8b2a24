//! Components: props are set by name on a builder, the component writes to the caller's buffer.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use stario_syntax::ast::Piece;
use stario_syntax::template::{ComponentSlot, Prop, PropValue};

use super::nested;
use super::value::finished;
use crate::paths;

/// `<Card title="x" wide>..</Card>` becomes
///
/// ```text
/// Card::__render(Card::__props().title("x").wide(true).children({ .. }), &mut out);
/// ```
///
/// Everything but the values stands at the component's name, so that what rustc has to say about the
/// component as a whole underlines its name and nothing else.
pub(super) fn expand(slot: &ComponentSlot) -> TokenStream {
    let ComponentSlot {
        path,
        props,
        spread,
        children,
        span,
    } = slot;
    let at = *span;
    if props.iter().any(is_refused) {
        return values(slot);
    }
    let parentheses = |content: TokenStream| group(Delimiter::Parenthesis, content, at);
    let mut seen: Vec<&Ident> = Vec::new();
    let mut setters = TokenStream::new();
    for Prop { name, value } in props {
        // A prop that is given twice has been reported.
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        let value = parentheses(prop_value(value));
        setters.extend(quote_spanned!(at=> .#name #value));
    }
    let extra = |name: &str, value: TokenStream| {
        let (name, value) = (Ident::new(name, at), parentheses(value));
        quote_spanned!(at=> .#name #value)
    };
    if let Some(attrs) = spread {
        setters.extend(extra("attrs", attrs.clone()));
    }
    if let Some(children) = children {
        setters.extend(extra("children", at_span(nested(children), at)));
    }
    let (new, render) = (member(path, "__props", at), member(path, "__render", at));
    let (none, out) = (parentheses(TokenStream::new()), paths::out());
    let arguments = parentheses(quote!(#new #none #setters, &mut #out));
    quote_spanned!(at=> #render #arguments;)
}

/// Whether the value of a prop could not be read, which has been reported.
fn is_refused(prop: &Prop) -> bool {
    matches!(&prop.value, PropValue::Expr(expr) if expr.is_empty())
}

/// The parts of a component that lacks a prop because its value could not be read: they are typed,
/// and the component is not asked what it lacks.
fn values(slot: &ComponentSlot) -> TokenStream {
    let ComponentSlot {
        path,
        props,
        spread,
        children,
        ..
    } = slot;
    let values = props.iter().filter(|prop| !is_refused(prop)).map(|prop| {
        let value = prop_value(&prop.value);
        quote!(let _ = &(#value);)
    });
    let spread = spread.as_ref().map(|attrs| quote!(let _ = &(#attrs);));
    let children = children
        .as_ref()
        .map(nested)
        .map(|children| quote!(let _ = #children;));
    quote! {
        let _ = ::core::marker::PhantomData::<#path>;
        #(#values)* #spread #children
    }
}

/// `Card::name::<>`, which ends at the component's name with a token that is no word, so that an
/// editor that looks up the component finds nothing else.
fn member(path: &TokenStream, name: &str, at: Span) -> TokenStream {
    let name = Ident::new(name, Span::mixed_site());
    let (start, end) = (paths::punct('<', at), paths::punct('>', at));
    quote_spanned!(at=> #path::#name::#start #end)
}

/// A value in one pair of braces, at the component's name.
fn at_span(value: TokenStream, at: Span) -> TokenStream {
    let respan = |mut token: TokenTree| {
        token.set_span(at);
        token
    };
    value.into_iter().map(respan).collect()
}

fn group(delimiter: Delimiter, content: TokenStream, at: Span) -> Group {
    let mut group = Group::new(delimiter, content);
    group.set_span(at);
    group
}

/// A literal is a `&str`, whatever it interpolates.
fn prop_value(value: &PropValue) -> TokenStream {
    match value {
        PropValue::Expr(expr) => finished(expr),
        PropValue::Text { pieces, span } => {
            if let [Piece::Static(text)] = pieces.as_slice() {
                let mut literal = proc_macro2::Literal::string(text);
                literal.set_span(*span);
                return quote!(#literal);
            }
            let mut format = String::new();
            let mut arguments = Vec::new();
            for piece in pieces {
                match piece {
                    Piece::Static(text) => {
                        format.push_str(&text.replace('{', "{{").replace('}', "}}"));
                    }
                    Piece::Splice(expr) => {
                        format.push_str("{}");
                        arguments.push(expr);
                    }
                }
            }
            quote!(&*::std::format!(#format, #(#arguments),*))
        }
    }
}
