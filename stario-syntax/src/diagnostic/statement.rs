//! Mistakes as statements, by which rustc reports them.

use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::{Diagnostic, Diagnostics};

impl Diagnostic {
    /// A statement that makes rustc report the mistake at its place.
    #[must_use]
    pub fn to_statement(&self) -> TokenStream {
        match self.rule {
            None => self.to_compile_error(),
            Some(rule) => self.to_deprecated_use(rule),
        }
    }

    /// The use of a deprecated macro, which expands to nothing: the one way to a warning.
    ///
    /// ```text
    /// {
    ///     mod stario {
    ///         #[deprecated(note = "`<h1>` has no text ..")] macro_rules! empty_heading { () => {} }
    ///         pub(super) use empty_heading;
    ///     }
    ///     stario::empty_heading! {}
    /// }
    /// ```
    ///
    /// rustc says "use of deprecated macro `stario::empty_heading`: `<h1>` has no text". It names a
    /// macro as it is called, and anything else by its full path, with the function around it; it
    /// underlines the path of a call from its first to its last word.
    fn to_deprecated_use(&self, rule: &str) -> TokenStream {
        let text = self.to_string();
        let module = Ident::new("stario", self.span.start);
        let name = Ident::new(rule, self.span.end);
        let call = quote_spanned!(self.span.end=> ::#name! {});
        quote! {{
            mod #module {
                #[deprecated(note = #text)]
                macro_rules! #name { () => {} }
                #[allow(deprecated)]
                pub(super) use #name;
            }
            #module #call
        }}
    }

    /// A `compile_error!` statement that underlines the mistake.
    #[must_use]
    pub fn to_compile_error(&self) -> TokenStream {
        // `new_spanned`-like: the first token carries the start, the last one the end.
        let text = self.to_string();
        let (start, end) = (self.span.start, self.span.end);
        let path = quote_spanned!(start=> ::core::compile_error!);
        let mut group = Group::new(Delimiter::Brace, quote_spanned!(end=> #text));
        group.set_span(end);
        quote_spanned!(end=> #path #group)
    }
}

impl Diagnostics {
    /// All mistakes as statements: errors stop the build, warnings do not.
    #[must_use]
    pub fn to_statements(&self) -> TokenStream {
        self.iter().map(Diagnostic::to_statement).collect()
    }
}
