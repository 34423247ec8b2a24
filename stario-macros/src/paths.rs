//! The one place that spells the runtime's paths.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use stario_syntax::html::AttributeKind;
use stario_syntax::template::{FormMethod, ValueContext};

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

/// `::stario::__private::name::<generics, _>`, the function that is called with `value`.
///
/// When a bound does not hold, rustc underlines the callee besides the argument, and notes that the
/// callee comes from a macro. Both stay away when the callee is where the argument is. So the path
/// begins at the first token of `value` and ends at its last, and so does its last type argument,
/// which rustc blames in place of the argument. Nothing but punctuation stands at these two tokens:
/// an editor that looks up a word of `value` finds no other word at its place.
pub(crate) fn callee(name: &str, generics: &TokenStream, value: &TokenStream) -> TokenStream {
    let mut spans = value.clone().into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::mixed_site);
    let last = spans.last().unwrap_or(first);
    let value = spanned("ValueOf", &quote!(_), first, last);
    spanned(name, &quote!(#generics #value), first, last)
}

/// `::stario::__private::name::<generics>` from `start` to `end`.
pub(crate) fn spanned(name: &str, generics: &TokenStream, start: Span, end: Span) -> TokenStream {
    let name = Ident::new(name, Span::mixed_site());
    let (start, end) = (path_separator(start), punct('>', end));
    quote!(#start stario::__private::#name::<#generics #end)
}

/// `::` at `span`.
fn path_separator(span: Span) -> TokenStream {
    let mut first = Punct::new(':', Spacing::Joint);
    first.set_span(span);
    [TokenTree::Punct(first), punct(':', span)]
        .into_iter()
        .collect()
}

/// A symbol at `span`.
pub(crate) fn punct(character: char, span: Span) -> TokenTree {
    let mut punct = Punct::new(character, Spacing::Alone);
    punct.set_span(span);
    TokenTree::Punct(punct)
}

/// The macro whose content only editors read.
pub(crate) fn editor() -> TokenStream {
    quote!(::stario::__stario_editor)
}

/// The macro that leads the names in markup to `stario::reference`.
pub(crate) fn names() -> TokenStream {
    quote!(::stario::__stario_names)
}

/// The functions that write an attribute of a kind and a part of one; `None` where the checks refuse
/// every value from Rust.
pub(crate) fn attribute(context: ValueContext) -> (Option<&'static str>, Option<&'static str>) {
    let kind = match context {
        ValueContext::Html(kind) => kind,
        ValueContext::Keyword(_) => return (Some("keyword_attribute"), None),
        ValueContext::Form(method) => return (Some(form_url(method)), None),
        ValueContext::Datastar => return (Some("datastar_attribute"), None),
        ValueContext::Signals => return (Some("signals_attribute"), None),
    };
    match kind {
        AttributeKind::Text
        | AttributeKind::Enumerated(_)
        | AttributeKind::Id
        | AttributeKind::Datetime => (Some("text_attribute"), Some("text_part")),
        AttributeKind::Integer => (Some("integer_attribute"), Some("integer_part")),
        AttributeKind::Number => (Some("number_attribute"), Some("number_part")),
        AttributeKind::TrueFalse => (Some("true_false_attribute"), Some("true_false_part")),
        AttributeKind::TokenList => (None, Some("tokens_part")),
        AttributeKind::Url => (Some("url_attribute"), None),
        AttributeKind::ImageUrl => (Some("image_url_attribute"), None),
        AttributeKind::CodeUrl => (Some("code_url_attribute"), None),
        AttributeKind::UrlList => (Some("url_list_attribute"), None),
        AttributeKind::Html => (Some("document_attribute"), None),
        AttributeKind::Srcset => (Some("srcset_attribute"), None),
        AttributeKind::Style => (Some("style_attribute"), Some("css_part")),
        AttributeKind::CssValue => (Some("presentation_attribute"), Some("presentation_part")),
        AttributeKind::Refresh => (Some("refresh_attribute"), None),
        AttributeKind::Boolean | AttributeKind::Script => (None, None),
    }
}

/// The type argument of the function that writes an attribute with keywords: their enumeration.
pub(crate) fn keywords(context: ValueContext) -> TokenStream {
    let ValueContext::Keyword(name) = context else {
        return TokenStream::new();
    };
    let (values, name) = (private("values"), Ident::new(name, Span::mixed_site()));
    quote!(#values::#name,)
}

/// The function that writes where a form is sent to.
pub(crate) fn form_url(method: FormMethod) -> &'static str {
    match method {
        FormMethod::Get => "get_form_attribute",
        FormMethod::Post => "post_form_attribute",
        FormMethod::Either => "form_url_attribute",
    }
}

/// The variable that expansions write to.
pub(crate) fn out() -> Ident {
    Ident::new("__stario_out", Span::mixed_site())
}
