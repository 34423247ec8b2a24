//! The names of markup, documented: every element, attribute, Datastar plugin, action and option.
//!
//! These are the items that an editor shows for a name inside [`html!`](crate::html): hovering over
//! `<article>` shows [`elements::article`], and going to its definition leads here. They are names and
//! nothing else; no program needs them.
//!
//! A name is written as in HTML, with `_` for `-`: `accept-charset` is
//! [`attributes::accept_charset`], and `data-on-intersect` is [`plugins::on_intersect`]. The names of
//! custom elements and `data-*` attributes of a page's own have no items.
//!
//! Invariant: there is an item for each name that `stario-syntax` knows, and for no other.

/// Writes a type for each name.
macro_rules! names {
    ($kind:ident; $($(#[$doc:meta])* $name:ident)*) => {
        $(
            $(#[$doc])*
            pub type $name = $crate::reference::$kind;
        )*

        /// The names as HTML writes them, but for `_` and `r#`.
        #[cfg(test)]
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

macro_rules! modules {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[expect(non_camel_case_types, reason = "the names of HTML and Datastar")]
        pub mod $name;
    )*};
}

modules! {
    actions
    attributes
    elements
    mathml
    options
    plugins
    svg
}
#[cfg(test)]
mod tests;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
    )*};
}

kinds! {
    /// The name of an element, in `<div>` and `</div>`.
    Element
    /// The name of an attribute, in `<div id="a">`.
    Attribute
    /// The name of a Datastar attribute, in `<div data-text=$name>`.
    Plugin
    /// The name of an action, in `data-on:click=post(save)`.
    Action
    /// The name of an option, in `post(save, retry = Error)`.
    Choice
}
