//! The functions behind a tag: `__render` takes the props apart for `__write`, which is the user's own
//! function.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use stario_syntax::diagnostic::SpanRange;
use syn::{GenericParam, Type};

use super::{Generated, Slot};
use crate::component::body;
use crate::component::props::Absent;
use crate::paths;

impl Generated<'_> {
    /// The function's own signature and body, with the buffer as its last parameter.
    pub(super) fn write(&self) -> TokenStream {
        let signature = &self.function.sig;
        let (generics, bounds) = (&signature.generics, &signature.generics.where_clause);
        let inputs = signature.inputs.iter();
        let (out, buffer) = (paths::out(), paths::private("Buffer"));
        let body = body::into_buffer(self.function);
        quote! {
            #[doc(hidden)]
            pub fn __write #generics (#(#inputs,)* mut #out: &mut #buffer) #bounds { #body }
        }
    }

    /// Takes the props apart; a missing one does not meet `IsGiven`.
    pub(super) fn render(&self) -> TokenStream {
        let (props, out, buffer) = (&self.props, paths::out(), paths::private("Buffer"));
        let params = self.render_params();
        let required = self.slots.iter().filter(|slot| slot.is_required());
        let required = required.map(|slot| self.required(slot));
        let outlives = self.slots.iter().flat_map(|slot| &slot.declared.outlives);
        let own_bounds = &self.function.sig.generics.where_clause;
        let own_bounds = own_bounds.iter().flat_map(|clause| &clause.predicates);
        let bounds = (!self.broken).then(|| quote!(where #(#own_bounds,)* #(#outlives,)*));
        let state = self.slots.iter().map(|slot| {
            if slot.is_required() {
                slot.param.to_token_stream()
            } else {
                slot.declared.ty.to_token_stream()
            }
        });
        let values = self.slots.iter().map(value);
        let body = (!self.broken).then(|| quote!(Self::__write(#(#values,)* #out)));
        let name = Ident::new("__render", self.function.sig.ident.span());
        quote! {
            #[doc(hidden)]
            pub fn #name<#(#params,)* #(#required),*>(
                __stario_props: #props<#(#state),*>,
                #out: &mut #buffer,
            ) #bounds {
                #body
            }
        }
    }

    /// The generic parameters of the function and those that were made for its props. Where nothing
    /// is written, only those that can be inferred.
    fn render_params(&self) -> Vec<GenericParam> {
        let mut params: Vec<GenericParam> = Vec::new();
        if !self.broken {
            params.extend(self.function.sig.generics.params.iter().cloned());
        }
        for slot in self.slots {
            if self.broken && slot.is_required() {
                continue;
            }
            for param in &slot.declared.params {
                let name = param_name(param);
                if !params.iter().any(|known| param_name(known) == name) {
                    params.push(param.clone());
                }
            }
        }
        // Lifetimes come first.
        params.sort_by_key(|param| !matches!(param, GenericParam::Lifetime(_)));
        params
    }

    /// `title: IsGiven<missing::title, Value = &str>`, at the prop's name: rustc points there when
    /// the prop is missing.
    fn required(&self, slot: &Slot<'_>) -> TokenStream {
        let (param, field, ty) = (&slot.param, &slot.prop.name, &slot.declared.ty);
        if self.broken {
            return param.to_token_stream();
        }
        let generics = quote!(missing::#field, Value = #ty);
        let bound = paths::spanned("IsGiven", &generics, field.span(), field.span());
        quote!(#param: #bound)
    }
}

/// What a prop is when its parameter is needed: the value that was given, or the default.
fn value(slot: &Slot<'_>) -> TokenStream {
    let field = &slot.prop.name;
    match &slot.prop.absent {
        Absent::Missing => {
            let is_given = paths::private("IsGiven");
            quote!(#is_given::<missing::#field>::value(__stario_props.#field))
        }
        Absent::Default | Absent::None => {
            let or_default = or_default(&slot.declared.ty);
            quote!(#or_default(__stario_props.#field))
        }
        Absent::Expr(expr) => quote!(__stario_props.#field.unwrap_or_else(|| #expr)),
    }
}

/// `or_default::<bool>`, at the type: rustc points there when the type has no default.
fn or_default(ty: &Type) -> TokenStream {
    let tokens = ty.to_token_stream();
    let span = SpanRange::of(&tokens, Span::mixed_site());
    paths::spanned("or_default", &tokens, span.start, span.end)
}

fn param_name(param: &GenericParam) -> String {
    match param {
        GenericParam::Lifetime(param) => param.lifetime.to_string(),
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(param) => param.ident.to_string(),
    }
}
