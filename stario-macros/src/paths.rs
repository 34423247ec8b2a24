//! The one place that spells the runtime's paths.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use stario_syntax::html::AttributeKind;
use stario_syntax::template::ValueContext;

/// `::stario::__private::name`, blamed on nothing the user wrote.
pub(crate) fn private(name: &str) -> TokenStream {
    private_at(name, Span::mixed_site())
}

/// `::stario::__private::name` at `span`, without losing the hygiene of the macro.
pub(crate) fn private_at(name: &str, span: Span) -> TokenStream {
    let span = Span::mixed_site().located_at(span);
    let name = Ident::new(name, span);
    quote_spanned!(span=> ::stario::__private::#name)
}

/// The marker type of an attribute's kind.
pub(crate) fn kind(context: ValueContext) -> TokenStream {
    let name = match context {
        ValueContext::Datastar => "Expression",
        ValueContext::Html(kind) => match kind {
            AttributeKind::Text => "Text",
            AttributeKind::Boolean => "Boolean",
            AttributeKind::TrueFalse => "TrueFalse",
            AttributeKind::Integer => "Integer",
            AttributeKind::Number => "Number",
            AttributeKind::Id => "Id",
            AttributeKind::TokenList => "TokenList",
            AttributeKind::Enumerated(words) if words.contains(&"true") => "StateKeyword",
            AttributeKind::Enumerated(words) if words.contains(&"") => "OptionalKeyword",
            AttributeKind::Enumerated(_) => "Enumerated",
            AttributeKind::Url => "Url",
            AttributeKind::CodeUrl => "CodeUrl",
            AttributeKind::UrlList => "UrlList",
            AttributeKind::Srcset => "Srcset",
            AttributeKind::Style => "Style",
            AttributeKind::Script => "Script",
            AttributeKind::Html => "Html",
            AttributeKind::Datetime => "Datetime",
        },
    };
    let name = Ident::new(name, Span::mixed_site());
    quote!(::stario::kind::#name)
}

/// The marker type of an attribute that is written as ` name="`.
pub(crate) fn kind_of(open: &str, context: ValueContext) -> TokenStream {
    let is_form = matches!(open, " action=\"" | " formaction=\"");
    if is_form && context == ValueContext::Html(AttributeKind::Url) {
        return quote!(::stario::kind::FormUrl);
    }
    kind(context)
}

/// The variable that expansions write to.
pub(crate) fn out() -> Ident {
    Ident::new("__stario_out", Span::mixed_site())
}
