//! The methods of links and handlers, as types.

macro_rules! methods {
    ($($(#[$docs:meta])* $name:ident)*) => {
        $(
            $(#[$docs])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name;
        )*
    };
}

methods! {
    /// A page, or a handler of `#[get]`.
    Get
    /// A handler of `#[post]`.
    Post
    /// A handler of `#[put]`.
    Put
    /// A handler of `#[patch]`.
    Patch
    /// A handler of `#[delete]`.
    Delete
}
