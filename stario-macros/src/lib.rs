//! The macros of Stario. Use them through the `stario` crate, whose prelude brings them all.
//!
//! Each entry point parses, expands and converts; what is between lives in a module of its name. The
//! language itself is in `stario-syntax`, shared with the tools.
//!
//! Invariants: expansion is a pure function of its tokens; on any mistake an entry point still expands
//! to a typed value or to the item it was given, so one mistake is one error.

mod component;
mod html;
mod js;
mod paths;
mod route;
mod routes;
mod signals;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

#[doc = include_str!("../docs/html.md")]
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    html::expand(input.into()).into()
}

#[doc = include_str!("../docs/component.md")]
#[proc_macro_attribute]
pub fn component(args: TokenStream, item: TokenStream) -> TokenStream {
    component::expand(&args.into(), &item.into()).into()
}

#[doc = include_str!("../docs/page.md")]
#[proc_macro_attribute]
pub fn page(args: TokenStream, item: TokenStream) -> TokenStream {
    route::expand(route::Kind::Page, args.into(), &item.into()).into()
}

#[doc = include_str!("../docs/routes.md")]
#[proc_macro]
pub fn routes(input: TokenStream) -> TokenStream {
    routes::expand(input.into()).into()
}

#[doc = include_str!("../docs/js.md")]
#[proc_macro]
pub fn js(input: TokenStream) -> TokenStream {
    js::expand(&input.into()).into()
}

#[doc = include_str!("../docs/signals.md")]
#[proc_macro_derive(Signals, attributes(signal))]
pub fn signals(input: TokenStream) -> TokenStream {
    signals::expand(input.into()).into()
}

macro_rules! actions {
    ($($name:ident $kind:ident $method:literal)*) => {$(
        #[doc = concat!("Makes an async function answer `", $method, "` on a path.")]
        #[doc = ""]
        #[doc = include_str!("../docs/action.md")]
        #[proc_macro_attribute]
        pub fn $name(args: TokenStream, item: TokenStream) -> TokenStream {
            route::expand(route::Kind::$kind, args.into(), &item.into()).into()
        }
    )*};
}

actions! {
    get Get "GET"
    post Post "POST"
    put Put "PUT"
    patch Patch "PATCH"
    delete Delete "DELETE"
}
