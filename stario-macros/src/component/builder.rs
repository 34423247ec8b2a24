//! Generates the props of a component: a builder that accepts each prop once and knows what is missing.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ItemFn;

use super::call::call_function;
use super::lifetimes::{Declared, declare};
use super::props::{Absent, Prop};
use super::words::words;

mod render;
mod setters;
mod state;

/// The function, its enum and its props.
pub(super) fn expand(function: &ItemFn, props: &[Prop]) -> TokenStream {
    let call = call_function(function, props);
    let component = component(function, props, false);
    quote!(#call #component)
}

/// What stands for a component whose declaration has mistakes: its tag takes its props and writes
/// nothing.
pub(super) fn stub(function: &ItemFn, props: &[Prop]) -> TokenStream {
    component(function, props, true)
}

fn component(function: &ItemFn, props: &[Prop], broken: bool) -> TokenStream {
    let name = &function.sig.ident;
    let slots = slots(function, props);
    let vis = &function.vis;
    let docs = function.attrs.iter().filter(|a| a.path().is_ident("doc"));
    let generated = Generated {
        function,
        slots: &slots,
        props: quote_spanned!(name.span()=> props::#name),
        broken,
    };
    let types = generated.types();
    let write = (!broken).then(|| generated.write());
    let new = generated.new_props();
    let render = generated.render();
    let setters: TokenStream = slots.iter().map(|slot| generated.setter(slot)).collect();
    let not_taken = generated.not_taken();
    quote! {
        #(#docs)*
        #[doc(hidden)]
        #[allow(
            missing_debug_implementations,
            dead_code,
            non_camel_case_types,
            clippy::exhaustive_enums,
        )]
        #vis enum #name {}

        #[allow(
            dead_code,
            missing_debug_implementations,
            missing_docs,
            non_camel_case_types,
            non_snake_case,
            private_interfaces,
            unreachable_pub,
            unused_mut,
            unused_qualifications,
            clippy::all,
            clippy::pedantic,
        )]
        const _: () = {
            #types
            impl #name {
                #new
                #write
                #render
            }
            #setters
            #not_taken
        };
    }
}

fn slots<'a>(function: &ItemFn, props: &'a [Prop]) -> Vec<Slot<'a>> {
    let words = words(function, props);
    props
        .iter()
        .enumerate()
        .map(|(index, prop)| Slot {
            prop,
            declared: declare(prop, index, &function.sig.generics),
            // Named like the prop, because rustc prints it when a prop is misspelt.
            param: if words.contains(&prop.name.to_string()) {
                format_ident!("__P{index}")
            } else {
                prop.name.clone()
            },
        })
        .collect()
}

/// A prop with its place among the type parameters.
struct Slot<'a> {
    prop: &'a Prop,
    declared: Declared,
    param: Ident,
}

impl Slot<'_> {
    fn is_required(&self) -> bool {
        matches!(self.prop.absent, Absent::Missing)
    }
}

/// What the parts of the expansion are written from.
struct Generated<'a> {
    function: &'a ItemFn,
    slots: &'a [Slot<'a>],
    /// The path of the builder.
    props: TokenStream,
    /// Whether the declaration has mistakes.
    broken: bool,
}

impl Generated<'_> {
    fn params(&self) -> impl Iterator<Item = &Ident> {
        self.slots.iter().map(|slot| &slot.param)
    }
}
