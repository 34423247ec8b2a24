//! The setters of the builder: one for each prop, and those that refuse what the component does not
//! take.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use stario_syntax::diagnostic::SpanRange;

use super::{Generated, Slot};
use crate::component::props::{Absent, is_string};
use crate::paths;

impl Generated<'_> {
    /// `fn title(self, value: &str) -> Card<Set<&str>, ..>`
    pub(super) fn setter(&self, slot: &Slot<'_>) -> TokenStream {
        if slot.is_required() {
            self.required_setter(slot)
        } else {
            self.optional_setter(slot)
        }
    }

    /// A setter that can be called once: it leads from `Missing` to `Set`.
    fn required_setter(&self, slot: &Slot<'_>) -> TokenStream {
        let (props, field, ty) = (&self.props, &slot.prop.name, &slot.declared.ty);
        let params = &slot.declared.params;
        let (missing, set) = (paths::private("Missing"), paths::private("Set"));
        let before = self.state(slot, &quote!(#missing<missing::#field>));
        let after = self.state(slot, &quote!(#set<#ty>));
        let others = self.others(slot).map(|other| &other.param);
        let rest = self.others(slot).map(|other| &other.prop.name);
        let (argument, value) = argument(slot);
        let method = quote_spanned! {field.span()=>
            pub fn #field<#(#params),*>(self, value: #argument) -> #after {
                #props { #field: #set(#value), #(#rest: self.#rest),* }
            }
        };
        quote!(impl<#(#others),*> #before { #[doc(hidden)] #method })
    }

    fn optional_setter(&self, slot: &Slot<'_>) -> TokenStream {
        let (field, params) = (&slot.prop.name, &slot.declared.params);
        let own = self.state(slot, &slot.declared.ty.to_token_stream());
        let others = self.others(slot).map(|other| &other.param);
        let (argument, value) = argument(slot);
        let method = quote_spanned! {field.span()=>
            pub fn #field(mut self, value: #argument) -> Self {
                self.#field = ::core::option::Option::Some(#value);
                self
            }
        };
        quote!(impl<#(#params,)* #(#others),*> #own { #[doc(hidden)] #method })
    }

    /// The builder's type where a prop is `own`, and the others are anything.
    fn state(&self, slot: &Slot<'_>, own: &TokenStream) -> TokenStream {
        let props = &self.props;
        let states = self.slots.iter().map(|other| {
            if other.param == slot.param {
                own.clone()
            } else {
                other.param.to_token_stream()
            }
        });
        quote!(#props<#(#states),*>)
    }

    fn others(&self, slot: &Slot<'_>) -> impl Iterator<Item = &Slot<'_>> {
        self.slots.iter().filter(|other| other.param != slot.param)
    }

    /// Setters that no value fits, for what is often given to a tag and this component has no
    /// parameter for.
    pub(super) fn not_taken(&self) -> Option<TokenStream> {
        const OFTEN: &[(&str, &str)] = &[
            ("children", "ChildrenOf"),
            ("attrs", "AttrsOf"),
            ("class", "ClassOf"),
            ("id", "IdOf"),
        ];
        if self.broken {
            return None;
        }
        let (props, component) = (&self.props, &self.function.sig.ident);
        let span = component.span();
        let setters: TokenStream = OFTEN
            .iter()
            .filter(|(setter, _)| self.slots.iter().all(|slot| slot.prop.name != setter))
            .map(|(setter, bound)| {
                let setter = Ident::new(setter, span);
                let bound = paths::spanned(bound, &component.to_token_stream(), span, span);
                quote_spanned! {span=>
                    #[doc(hidden)]
                    pub fn #setter<__Value: #bound>(self, _: __Value) -> Self { self }
                }
            })
            .collect();
        let params: Vec<&Ident> = self.params().collect();
        Some(quote! {
            impl<#(#params),*> #props<#(#params),*> { #setters }
        })
    }
}

/// The type that a setter takes, and what it makes of the `value`: `Option` props take the value
/// itself as well, `String` props any text.
fn argument(slot: &Slot<'_>) -> (TokenStream, TokenStream) {
    let ty = slot.declared.ty.to_token_stream();
    if matches!(slot.prop.absent, Absent::None) {
        let tokens = slot.prop.ty.to_token_stream();
        let span = SpanRange::of(&tokens, slot.prop.name.span());
        let into_prop = paths::private("IntoProp");
        let bound = paths::spanned("IntoProp", &ty, span.start, span.end);
        return (
            quote_spanned!(span.start=> impl #bound),
            quote!(#into_prop::into_prop(value)),
        );
    }
    if is_string(&slot.prop.ty) {
        let text_prop = paths::private("TextProp");
        let at = SpanRange::of(&ty, slot.prop.name.span());
        let bound = paths::spanned("TextProp", &TokenStream::new(), at.start, at.end);
        return (
            quote_spanned!(at.start=> impl #bound),
            quote!(#text_prop::into_text(value)),
        );
    }
    (ty, quote!(value))
}
