//! The states of a component's props, and the words for what is missing.

use std::marker::PhantomData;

/// A required prop that has not been given; `P` is named like the prop.
#[derive(Debug)]
pub struct Missing<P>(PhantomData<P>);

impl<P> Missing<P> {
    /// The state before anything is given.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<P> Default for Missing<P> {
    fn default() -> Self {
        Self::new()
    }
}

/// A required prop that has been given.
#[derive(Debug)]
pub struct Set<T>(pub T);

/// A required prop must be given.
#[diagnostic::on_unimplemented(
    message = "{Self}",
    label = "this component lacks a required prop",
    note = "give it in the tag, as in `<Component name=\"value\">`, or make it optional with `#[default]`"
)]
pub trait IsGiven {
    /// The prop's type.
    type Value;

    /// The prop.
    fn value(self) -> Self::Value;
}

impl<T> IsGiven for Set<T> {
    type Value = T;

    #[inline]
    fn value(self) -> T {
        self.0
    }
}

/// What an `Option` prop accepts: the value, or the `Option`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a prop of type `{Prop}`",
    label = "expected `{Prop}` or the value inside"
)]
pub trait IntoProp<Prop> {
    /// The prop.
    fn into_prop(self) -> Prop;
}

impl<T> IntoProp<Option<T>> for T {
    #[inline]
    fn into_prop(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoProp<Self> for Option<T> {
    #[inline]
    fn into_prop(self) -> Self {
        self
    }
}

impl<'a> IntoProp<Option<&'a str>> for &'a String {
    #[inline]
    fn into_prop(self) -> Option<&'a str> {
        Some(self)
    }
}

/// What a handler may return.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the answer to a request",
    label = "not `Html`, a `Result` of it, or a response",
    note = "return `Html`, `Result<Html, E>` where `E` is a response, or any `axum::response::IntoResponse`"
)]
pub trait PageResponse {}

impl<T: axum::response::IntoResponse> PageResponse for T {}

/// Holds for every type that a handler may return.
pub const fn assert_response<T: PageResponse>() {}
