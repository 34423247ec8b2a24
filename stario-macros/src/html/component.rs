//! Components: props are set by name on a builder, the component writes to the caller's buffer.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use stario_syntax::ast::Piece;
use stario_syntax::template::{ComponentSlot, Prop, PropValue};

use super::nested;
use crate::paths;

/// `<Card title="x" wide>..</Card>` becomes
///
/// ```text
/// Card::__render(Card::__props().title("x").wide(true).children({ .. }), &mut out);
/// ```
pub(super) fn expand(slot: &ComponentSlot) -> TokenStream {
    let ComponentSlot {
        path,
        props,
        spread,
        children,
        span,
    } = slot;
    let out = paths::out();
    let at = Span::mixed_site().located_at(*span);
    let setters = props.iter().map(|Prop { name, value }| {
        let value = prop_value(value);
        quote!(.#name(#value))
    });
    let spread = spread.as_ref().map(|attrs| {
        let name = Ident::new("attrs", *span);
        quote!(.#name(#attrs))
    });
    let children = children.as_ref().map(|children| {
        let name = Ident::new("children", *span);
        let value = nested(children);
        quote!(.#name(#value))
    });
    let builder = quote_spanned!(at=> #path::__props());
    let render = quote_spanned!(at=> #path::__render);
    quote!(#render(#builder #(#setters)* #spread #children, &mut #out);)
}

/// A literal is a `&str`, whatever it interpolates.
fn prop_value(value: &PropValue) -> TokenStream {
    match value {
        PropValue::Expr(expr) => expr.clone(),
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
