//! Generates the props of a component: a builder that accepts each prop once and knows what is missing.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use stario_syntax::diagnostic::SpanRange;
use syn::{GenericParam, ItemFn, Type};

use super::body;
use super::call::call_function;
use super::lifetimes::{Declared, declare};
use super::props::{Absent, Prop, is_string};
use super::words::words;
use crate::paths;

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
    let generics = &function.sig.generics;
    let name = &function.sig.ident;
    let words = words(function, props);
    let slots: Vec<Slot<'_>> = props
        .iter()
        .enumerate()
        .map(|(index, prop)| Slot {
            prop,
            declared: declare(prop, index, generics),
            // Named like the prop, because rustc prints it when a prop is misspelt.
            param: if words.contains(&prop.name.to_string()) {
                format_ident!("__P{index}")
            } else {
                prop.name.clone()
            },
        })
        .collect();
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
    let setters: TokenStream = (0..slots.len()).map(|at| generated.setter(at)).collect();
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
    /// The path of the builder.
    props: TokenStream,
    /// Whether the declaration has mistakes.
    broken: bool,
}

impl Generated<'_> {
    fn params(&self) -> impl Iterator<Item = &Ident> {
        self.slots.iter().map(|slot| &slot.param)
    }

    /// `struct Card<title, wide> { title: title, wide: Option<wide> }`, and one type per required
    /// prop, named like it for the error message.
    fn types(&self) -> TokenStream {
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
    fn new_props(&self) -> TokenStream {
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

    /// The function's own signature and body, with the buffer as its last parameter.
    fn write(&self) -> TokenStream {
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
    fn render(&self) -> TokenStream {
        let (props, out, buffer) = (&self.props, paths::out(), paths::private("Buffer"));
        let is_given = paths::private("IsGiven");
        let (lifetimes, types): (Vec<_>, Vec<_>) = self
            .render_params()
            .into_iter()
            .partition(|param| matches!(param, GenericParam::Lifetime(_)));
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
        let values = self.slots.iter().map(|slot| {
            let field = &slot.prop.name;
            match &slot.prop.absent {
                Absent::Missing => {
                    quote!(#is_given::<missing::#field>::value(__stario_props.#field))
                }
                Absent::Default | Absent::None => {
                    let or_default = or_default(&slot.declared.ty);
                    quote!(#or_default(__stario_props.#field))
                }
                Absent::Expr(expr) => quote!(__stario_props.#field.unwrap_or_else(|| #expr)),
            }
        });
        let body = (!self.broken).then(|| quote!(Self::__write(#(#values,)* #out)));
        let name = Ident::new("__render", self.function.sig.ident.span());
        quote! {
            #[doc(hidden)]
            pub fn #name<#(#lifetimes,)* #(#types,)* #(#required),*>(
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

    /// `fn title(self, value: &str) -> Card<Set<&str>, ..>`
    fn setter(&self, at: usize) -> TokenStream {
        let slot = &self.slots[at];
        let props = &self.props;
        let Declared { ty, params, .. } = &slot.declared;
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
            quote!(#props<#(#states),*>)
        };
        if slot.is_required() {
            let before = state(quote!(#missing<missing::#field>));
            let after = state(quote!(#set<#ty>));
            let rest = self.slots.iter().filter(|other| other.param != slot.param);
            let rest = rest.map(|other| &other.prop.name);
            let (argument, value) = setter_argument(slot, ty);
            let method = quote_spanned! {field.span()=>
                pub fn #field<#(#params),*>(self, value: #argument) -> #after {
                    #props { #field: #set(#value), #(#rest: self.#rest),* }
                }
            };
            return quote!(impl<#(#others),*> #before { #[doc(hidden)] #method });
        }
        let own = state(ty.to_token_stream());
        let (lifetimes, types): (Vec<_>, Vec<_>) = params
            .iter()
            .partition(|param| matches!(param, GenericParam::Lifetime(_)));
        let (argument, value) = setter_argument(slot, ty);
        let method = quote_spanned! {field.span()=>
            pub fn #field(mut self, value: #argument) -> Self {
                self.#field = ::core::option::Option::Some(#value);
                self
            }
        };
        quote! {
            impl<#(#lifetimes,)* #(#types,)* #(#others),*> #own { #[doc(hidden)] #method }
        }
    }

    /// Setters that no value fits, for what is often given to a tag and this component has no
    /// parameter for.
    fn not_taken(&self) -> Option<TokenStream> {
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

/// `or_default::<bool>`, at the type: rustc points there when the type has no default.
fn or_default(ty: &Type) -> TokenStream {
    let tokens = ty.to_token_stream();
    let span = SpanRange::of(&tokens, Span::mixed_site());
    paths::spanned("or_default", &tokens, span.start, span.end)
}

/// `Option` props take the value itself as well, `String` props any text.
fn setter_argument(slot: &Slot<'_>, ty: &Type) -> (TokenStream, TokenStream) {
    if matches!(slot.prop.absent, Absent::None) {
        let tokens = slot.prop.ty.to_token_stream();
        let span = SpanRange::of(&tokens, slot.prop.name.span());
        let into_prop = paths::private("IntoProp");
        let bound = paths::spanned("IntoProp", &ty.to_token_stream(), span.start, span.end);
        return (
            quote_spanned!(span.start=> impl #bound),
            quote!(#into_prop::into_prop(value)),
        );
    }
    if is_string(&slot.prop.ty) {
        let text_prop = paths::private("TextProp");
        let at = SpanRange::of(&ty.to_token_stream(), slot.prop.name.span());
        let bound = paths::spanned("TextProp", &TokenStream::new(), at.start, at.end);
        return (
            quote_spanned!(at.start=> impl #bound),
            quote!(#text_prop::into_text(value)),
        );
    }
    (ty.to_token_stream(), quote!(value))
}

fn param_name(param: &GenericParam) -> String {
    match param {
        GenericParam::Lifetime(param) => param.lifetime.to_string(),
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(param) => param.ident.to_string(),
    }
}
