//! `html!`: a template as statements that write to one buffer.

mod component;
mod control_flow;
mod link;
mod names;
mod slot;
mod value;

pub(crate) use self::value::reference;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use stario_syntax::diagnostic::{Diagnostics, SpanRange};
use stario_syntax::template::{self, Body, NameLookup, Segment, SignalUses, Template};
use stario_syntax::{check, parse};

use crate::paths;

/// Expands a template to an expression of type `Html`.
///
/// `html! { <p>{name}</p> }` becomes
///
/// ```text
/// {
///     let mut out = Buffer::with_capacity(23);
///     out.push_static("<p>");
///     text(&(name), &mut out);
///     out.push_static("</p>");
///     out.into_html()
/// }
/// ```
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let reading = read(input);
    let html = buffered(&reading.template.root, &reading.body());
    let names = &reading.names;
    if names.is_empty() {
        return html;
    }
    quote!({ #names #html })
}

/// A template as it was read.
pub(crate) struct Reading {
    template: Template,
    /// The names in the markup, for editors.
    names: TokenStream,
    diagnostics: Diagnostics,
}

/// Parses, checks and lowers.
pub(crate) fn read(input: TokenStream) -> Reading {
    let (markup, mut diagnostics) = parse::parse(input);
    check::check(&markup, &mut diagnostics);
    let template = template::lower(&markup);
    let names = names::expand(&markup);
    Reading {
        template,
        names,
        diagnostics,
    }
}

impl Reading {
    /// The statements that write a whole template to the buffer in scope.
    ///
    /// An editor completes by comparing this expansion with the one of the same template and a word
    /// more at the cursor, place by place. So nothing before the cursor may depend on what is behind
    /// it: names come first, in the order of the template, and mistakes last.
    pub(crate) fn statements(&self) -> TokenStream {
        let (names, body) = (&self.names, self.body());
        quote!(#names #body)
    }

    fn body(&self) -> TokenStream {
        let Self {
            template,
            diagnostics,
            ..
        } = self;
        let checked = template.signals.as_ref().map(signals);
        let body = body(&template.root);
        let fields = template.signals.as_ref().map(names::fields);
        let errors = value::errors(diagnostics, &body);
        quote!(#checked #body #fields #errors)
    }
}

/// Statements in a block that makes its own buffer.
fn buffered(body: &Body, statements: &TokenStream) -> TokenStream {
    let out = paths::out();
    let buffer = paths::private("Buffer");
    let capacity = body.size_hint();
    // A template of nothing but declarations leaves the buffer as it was made.
    let mutable = (!body.segments.is_empty()).then(|| quote!(mut));
    quote! {{
        let #mutable #out = #buffer::with_capacity(#capacity);
        #statements
        #buffer::into_html(#out)
    }}
}

/// A body as a value of its own, for the children of a component.
fn nested(nested: &Body) -> TokenStream {
    buffered(nested, &body(nested))
}

/// The statements of a body.
fn body(body: &Body) -> TokenStream {
    let out = paths::out();
    body.segments
        .iter()
        .map(|segment| match segment {
            Segment::Static(text) => quote!(#out.push_static(#text);),
            Segment::Slot(slot) => slot::expand(slot),
        })
        .collect()
}

/// Lets rustc check every signal against the names that the type declares.
fn signals(signals: &SignalUses) -> TokenStream {
    let SignalUses { ty, paths, words } = signals;
    let span = SpanRange::of(ty, Span::mixed_site()).start;
    let set = paths::private_at("SignalSet", span);
    let span = Span::mixed_site().located_at(span);
    let names = quote_spanned!(span=> <#ty as #set>::Names);
    // A constant knows nothing of the generics around it.
    let is_generic = ty.clone().into_iter().any(|token| match token {
        TokenTree::Punct(punct) => punct.as_char() == '<',
        TokenTree::Ident(word) => word == "Self",
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    });
    let set = quote_spanned!(span=> <#ty as #set>);
    let words = words.iter().filter(|_| !is_generic);
    let words = words.map(|(word, place)| without_dollar(&set, word, *place));
    let (by_name, fields): (Vec<_>, Vec<_>) = paths
        .iter()
        .partition(|lookup| lookup.by_name.is_some() && !is_generic);
    let by_name = by_name.iter().filter_map(|lookup| lookup.by_name.as_ref());
    let by_name = by_name.map(|lookup| known(&set, lookup));
    let fields = fields.iter().map(|lookup| {
        let fields = &lookup.fields;
        quote!(let _ = &(*__stario_signals).#(#fields).*;)
    });
    quote! {
        #[allow(elided_lifetimes_in_paths)]
        let _ = |__stario_signals: #names| { #(#fields)* };
        #(#by_name)*
        #(#words)*
    }
}

/// Stops the build when a name in a key or in quotes is no signal.
///
/// ```text
/// { const _: () = known_signal(<Form as SignalSet>::NAMES, "usrName", "data-bind:"); }
/// ```
fn known(set: &TokenStream, lookup: &NameLookup) -> TokenStream {
    let NameLookup { name, key_of, span } = lookup;
    let key_of = key_of.as_deref().unwrap_or_default();
    // From the first token to the last, where rustc points.
    let known = paths::spanned("known_signal", &TokenStream::new(), span.start, span.end);
    let arguments = quote!(#set::NAMES, #name, #key_of);
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(span.end);
    quote!({ const _: () = #known #arguments; })
}

/// Stops the build when a word has the name of a signal.
///
/// ```text
/// { const _: () = if has_name(<Counter as SignalSet>::NAMES, "count") { panic!("..") }; }
/// ```
fn without_dollar(set: &TokenStream, word: &str, span: Span) -> TokenStream {
    let has_name = paths::private("has_name");
    let message = format!("`{word}` is a signal and needs a `$`: write `${word}`");
    let panic = quote_spanned!(span=> ::core::panic!(#message));
    quote!({ const _: () = if #has_name(#set::NAMES, #word) { #panic }; })
}
