//! Generates the props of a component: a builder that accepts each prop once and knows what is missing.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, GenericParam, ItemFn, Type};

use super::body;
use super::lifetimes::{Declared, declare};
use super::props::{Absent, Prop};
use crate::paths;

/// What stands for a component whose declaration has mistakes: its name still resolves.
pub(super) fn stub(function: &ItemFn) -> TokenStream {
    let (vis, name) = (&function.vis, &function.sig.ident);
    quote! {
        #[doc(hidden)]
        #[allow(dead_code)]
        #vis enum #name {}
    }
}

/// The function, its enum and its props.
pub(super) fn expand(function: &ItemFn, props: &[Prop]) -> TokenStream {
    let generics = &function.sig.generics;
    let slots: Vec<Slot<'_>> = props
        .iter()
        .enumerate()
        .map(|(index, prop)| Slot {
            prop,
            declared: declare(&prop.ty, index, generics),
            param: format_ident!("__P{index}"),
        })
        .collect();
    let name = &function.sig.ident;
    let vis = &function.vis;
    let docs = function.attrs.iter().filter(|a| a.path().is_ident("doc"));
    let call = call_function(function, props);
    let generated = Generated {
        function,
        slots: &slots,
        props_name: format_ident!("{name}Props"),
    };
    let props_struct = generated.props_struct();
    let missing = generated.missing();
    let write = generated.write();
    let new = generated.new_props();
    let render = generated.render();
    let setters: TokenStream = (0..slots.len()).map(|at| generated.setter(at)).collect();
    quote! {
        #call

        #(#docs)*
        #[doc(hidden)]
        #[allow(missing_debug_implementations, dead_code, clippy::exhaustive_enums)]
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
            #missing
            #props_struct
            impl #name {
                #new
                #write
                #render
            }
            #setters
        };
    }
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

struct Generated<'a> {
    function: &'a ItemFn,
    slots: &'a [Slot<'a>],
    props_name: Ident,
}

impl Generated<'_> {
    fn params(&self) -> impl Iterator<Item = &Ident> {
        self.slots.iter().map(|slot| &slot.param)
    }

    /// `struct CardProps<P0, P1> { title: P0, wide: Option<P1> }`
    fn props_struct(&self) -> TokenStream {
        let (name, params) = (&self.props_name, self.params());
        let fields = self.slots.iter().map(|slot| {
            let (field, param) = (&slot.prop.name, &slot.param);
            if slot.is_required() {
                quote!(#field: #param)
            } else {
                quote!(#field: ::core::option::Option<#param>)
            }
        });
        quote!(pub struct #name<#(#params),*> { #(#fields),* })
    }

    /// One type per required prop, named like it for the error message.
    fn missing(&self) -> TokenStream {
        let names = self
            .slots
            .iter()
            .filter(|slot| slot.is_required())
            .map(|slot| &slot.prop.name);
        quote!(mod missing { #(pub enum #names {})* })
    }

    /// `CardProps<Missing<missing::title>, P1>`: the state before anything is set.
    fn new_props(&self) -> TokenStream {
        let name = &self.props_name;
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
            pub fn __props<#(#generics),*>() -> #name<#(#state),*> {
                #name { #(#fields),* }
            }
        }
    }

    /// The function's own signature and body, with the buffer as its last parameter.
    fn write(&self) -> TokenStream {
        let signature = &self.function.sig;
        let (generics, bounds) = (&signature.generics, &signature.generics.where_clause);
        let inputs = signature.inputs.iter();
        let (out, buffer) = (paths::out(), paths::private("Buffer"));
        let body = body::into_buffer(&self.function.block);
        quote! {
            #[doc(hidden)]
            pub fn __write #generics (#(#inputs,)* mut #out: &mut #buffer) #bounds { #body }
        }
    }

    /// Takes the props apart; a missing one does not meet `IsGiven`.
    fn render(&self) -> TokenStream {
        let name = &self.props_name;
        let (out, buffer) = (paths::out(), paths::private("Buffer"));
        let is_given = paths::private("IsGiven");
        let generics = self.function.sig.generics.params.iter();
        let mut lifetimes = Vec::new();
        let mut types: Vec<TokenStream> = Vec::new();
        for param in generics {
            match param {
                GenericParam::Lifetime(_) => lifetimes.push(param.to_token_stream()),
                _ => types.push(param.to_token_stream()),
            }
        }
        for slot in self.slots {
            let own = slot.declared.params.iter().filter(|param| is_own(param));
            for param in own {
                match param {
                    GenericParam::Lifetime(_) => lifetimes.push(param.to_token_stream()),
                    _ => types.push(param.to_token_stream()),
                }
            }
            if slot.is_required() {
                let (param, ty) = (&slot.param, &slot.declared.ty);
                types.push(quote!(#param: #is_given<Value = #ty>));
            }
        }
        let state = self.slots.iter().map(|slot| {
            if slot.is_required() {
                slot.param.to_token_stream()
            } else {
                slot.declared.ty.to_token_stream()
            }
        });
        let values = self.slots.iter().map(|slot| {
            let field = &slot.prop.name;
            match &slot.prop.absent {
                Absent::Missing => quote!(#is_given::value(__stario_props.#field)),
                Absent::Default | Absent::None => {
                    quote!(__stario_props.#field.unwrap_or_default())
                }
                Absent::Expr(expr) => quote!(__stario_props.#field.unwrap_or_else(|| #expr)),
            }
        });
        let bounds = &self.function.sig.generics.where_clause;
        quote! {
            #[doc(hidden)]
            pub fn __render<#(#lifetimes,)* #(#types),*>(
                __stario_props: #name<#(#state),*>,
                #out: &mut #buffer,
            ) #bounds {
                Self::__write(#(#values,)* #out)
            }
        }
    }

    /// `fn title(self, value: &str) -> CardProps<Set<&str>, ..>`
    fn setter(&self, at: usize) -> TokenStream {
        let slot = &self.slots[at];
        let name = &self.props_name;
        let Declared { ty, params } = &slot.declared;
        let field = &slot.prop.name;
        let (missing, set) = (paths::private("Missing"), paths::private("Set"));
        let others: Vec<&Ident> = self
            .params()
            .filter(|param| **param != slot.param)
            .collect();
        let state = |own: TokenStream| {
            let states = self.slots.iter().map(|other| {
                if other.param == slot.param {
                    own.clone()
                } else {
                    other.param.to_token_stream()
                }
            });
            quote!(#name<#(#states),*>)
        };
        if slot.is_required() {
            let before = state(quote!(#missing<missing::#field>));
            let after = state(quote!(#set<#ty>));
            let rest = self.slots.iter().filter(|other| other.param != slot.param);
            let rest = rest.map(|other| &other.prop.name);
            return quote! {
                impl<#(#others),*> #before {
                    #[doc(hidden)]
                    pub fn #field<#(#params),*>(self, value: #ty) -> #after {
                        #name { #field: #set(value), #(#rest: self.#rest),* }
                    }
                }
            };
        }
        let own = state(ty.to_token_stream());
        let (lifetimes, types): (Vec<_>, Vec<_>) = params
            .iter()
            .partition(|param| matches!(param, GenericParam::Lifetime(_)));
        let (argument, value) = setter_argument(slot, ty);
        quote! {
            impl<#(#lifetimes,)* #(#types,)* #(#others),*> #own {
                #[doc(hidden)]
                pub fn #field(mut self, value: #argument) -> Self {
                    self.#field = ::core::option::Option::Some(#value);
                    self
                }
            }
        }
    }
}

/// `Option` props take the value itself as well.
fn setter_argument(slot: &Slot<'_>, ty: &Type) -> (TokenStream, TokenStream) {
    if matches!(slot.prop.absent, Absent::None) {
        let into_prop = paths::private("IntoProp");
        return (
            quote!(impl #into_prop<#ty>),
            quote!(#into_prop::into_prop(value)),
        );
    }
    (ty.to_token_stream(), quote!(value))
}

/// Whether a parameter was made for one prop rather than declared by the function.
fn is_own(param: &GenericParam) -> bool {
    let name = match param {
        GenericParam::Lifetime(param) => param.lifetime.ident.to_string(),
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(_) => return false,
    };
    name.starts_with("__")
}

/// The function as the user may call it.
fn call_function(function: &ItemFn, props: &[Prop]) -> TokenStream {
    let (attributes, vis, signature) = (&function.attrs, &function.vis, &function.sig);
    let name = &signature.ident;
    let arguments = props.iter().map(|prop| &prop.name);
    let (out, buffer) = (paths::out(), paths::private("Buffer"));
    let mut signature = signature.clone();
    for input in &mut signature.inputs {
        if let FnArg::Typed(argument) = input
            && let syn::Pat::Ident(pattern) = &mut *argument.pat
        {
            pattern.mutability = None;
            pattern.by_ref = None;
        }
    }
    let allow = Ident::new("non_snake_case", Span::mixed_site());
    quote! {
        #(#attributes)*
        #[allow(#allow, dead_code, clippy::too_many_arguments, clippy::needless_pass_by_value, clippy::must_use_candidate)]
        #vis #signature {
            let mut #out = #buffer::with_capacity(0);
            #name::__write(#(#arguments,)* &mut #out);
            #buffer::into_html(#out)
        }
    }
}
