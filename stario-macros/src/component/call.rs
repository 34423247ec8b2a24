//! The function of a component, for a call that is no tag.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{FnArg, ItemFn};

use super::props::Prop;
use crate::paths;

/// The function as the user may call it.
pub(super) fn call_function(function: &ItemFn, props: &[Prop]) -> TokenStream {
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
