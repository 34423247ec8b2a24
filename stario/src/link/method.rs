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

/// The method of a link that a browser can follow.
#[diagnostic::on_unimplemented(
    message = "the browser cannot follow a link to a handler that answers `{Self}`",
    label = "this address is requested with `GET`",
    note = "to call the handler on a click write `data-on:click=post(..)`, by its own method",
    note = "to submit a form to it write `<form method=\"post\" action=link(..)>`"
)]
pub trait Followed {}

impl Followed for Get {}

/// The method of a link that a form can be sent to.
#[diagnostic::on_unimplemented(
    message = "a form cannot be sent to a handler that answers `{Self}`",
    label = "a form is sent with `GET` or `POST`",
    note = "to call the handler with the form's data write \
            `data-on:submit=put(.., content_type = Form)`, by its own method"
)]
pub trait Submitted {}

impl Submitted for Get {}
impl Submitted for Post {}

/// The method of a link that a form can be sent to with method `M`.
#[diagnostic::on_unimplemented(
    message = "a form that is sent with `{M}` does not reach a handler that answers `{Self}`",
    label = "this handler answers `{Self}`",
    note = "for `Post` write `<form method=\"post\" action=link(..)>`; without a method a form is sent with `GET`",
    note = "to call a handler of another method with the form's data write \
            `data-on:submit=put(.., content_type = Form)`, by its own method"
)]
pub trait Receives<M>: Submitted {}

impl Receives<Self> for Get {}
impl Receives<Self> for Post {}
