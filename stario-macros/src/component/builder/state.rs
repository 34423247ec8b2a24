//! The builder's type, which says prop by prop what is given, and the builder before anything is.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use super::Generated;
use crate::paths;

impl Generated<'_> {
    /// `struct Card<title, wide> { title: title, wide: Option<wide> }`, and one type per required
    /// prop, named like it for the error message.
    pub(super) fn types(&self) -> TokenStream {
        let (name, params) = (&self.function.sig.ident, self.params());
        let fields = self.slots.iter().map(|slot| {
            let (field, param) = (&slot.prop.name, &slot.param);
            if slot.is_required() {
                quote!(pub #field: #param)
            } else {
                quote!(pub #field: ::core::option::Option<#param>)
            }
        });
        // At the component's name, where rustc points for a prop that does not exist.
        let builder = quote_spanned!(name.span()=> pub struct #name<#(#params),*> { #(#fields),* });
        let required = self.slots.iter().filter(|slot| slot.is_required());
        let names = required.map(|slot| &slot.prop.name);
        quote! {
            mod props { #builder }
            mod missing { #(pub enum #names {})* }
        }
    }

    /// `Card<Missing<missing::title>, wide>`: the state before anything is set.
    pub(super) fn new_props(&self) -> TokenStream {
        let props = &self.props;
        let missing = paths::private("Missing");
        let generics = self.slots.iter().filter(|slot| !slot.is_required());
        let generics = generics.map(|slot| &slot.param);
        let state = self.slots.iter().map(|slot| {
            let (field, param) = (&slot.prop.name, &slot.param);
            if slot.is_required() {
                quote!(#missing<missing::#field>)
            } else {
                param.to_token_stream()
            }
        });
        let fields = self.slots.iter().map(|slot| {
            let field = &slot.prop.name;
            if slot.is_required() {
                quote!(#field: #missing::new())
            } else {
                quote!(#field: ::core::option::Option::None)
            }
        });
        quote! {
            #[doc(hidden)]
            pub fn __props<#(#generics),*>() -> #props<#(#state),*> {
                #props { #(#fields),* }
            }
        }
    }
}
