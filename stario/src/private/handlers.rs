//! What a handler must be, checked where it is written as far as its state allows.
//!
//! The type of the state is known in `routes![..]` alone. What depends on it is a bound of
//! the handler's [`Route`], which names the argument; all else is asserted at the argument, the answer or the
//! function's name, and the handler is then [`Refused`] in silence.

use std::marker::PhantomData;
use std::ops::Deref;

use axum::extract::{FromRef, FromRequest, FromRequestParts};
use axum::handler::Handler;
use axum::response::IntoResponse;
use http::Method;

use crate::routes::{Place, Routes};

/// A handler that stands behind a route of routes with the state `S`; `M` says how the state is cloned
/// and how the last argument is read.
pub trait Route<S, M> {
    /// Adds the handler to the routes.
    fn add(routes: &mut Routes<S>);
}

/// What `State<T>` asks of the router's state `S`.
#[diagnostic::on_unimplemented(
    message = "this handler takes the state `{Self}`, the routes have the state `{S}`",
    label = "takes `State<{Self}>`",
    note = "the handlers of one `routes![..]` share their state: take `State<{S}>`, or implement `FromRef<{S}>` for `{Self}`"
)]
pub trait StateOf<S>: FromRef<S> {}

#[diagnostic::do_not_recommend]
impl<S, T: FromRef<S>> StateOf<S> for T {}

/// The state of a router.
///
/// What is not `Clone` is no [`StateOf`] itself either. As this trait requires `Clone`, rustc leaves
/// that error out for the one about this trait; and as two impls could hold, it does not leave this one
/// out for `Clone`.
#[diagnostic::on_unimplemented(
    message = "the state `{Self}` must be `Clone`",
    label = "is called with a clone of the state",
    note = "derive `Clone` for `{Self}`, and keep what the clones share in an `Arc`"
)]
pub trait RouterState<M>: Clone {}

impl<S: Clone> RouterState<()> for S {}
impl<S: Clone + NoState> RouterState<Refused> for S {}

/// What no type is.
pub trait NoState {}

/// An argument before the last one.
#[diagnostic::on_unimplemented(
    message = "the argument `{Self}` cannot be read from the head of a request",
    label = "takes `{Self}`, which is no extractor of the head",
    note = "read it with an extractor: `Path<..>`, `Query<..>` or `State<..>`; only the last argument may read the body"
)]
pub trait Argument<S>: FromRequestParts<S> + Send {}

#[diagnostic::do_not_recommend]
impl<S, T: FromRequestParts<S> + Send> Argument<S> for T {}

/// The last argument, which may read the body.
#[diagnostic::on_unimplemented(
    message = "the argument `{Self}` cannot be read from a request",
    label = "takes `{Self}`, which is no extractor",
    note = "read it with an extractor, such as `Query<{Self}>`, `Form<{Self}>`, `Signals<{Self}>` or `State<{Self}>`"
)]
pub trait LastArgument<S, M>: FromRequest<S, M> + Send {}

#[diagnostic::do_not_recommend]
impl<S, M, T: FromRequest<S, M> + Send> LastArgument<S, M> for T {}

/// An extractor of a type that serde reads.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a request",
    label = "this type is not `Deserialize`",
    note = "derive `serde::Deserialize` for it"
)]
pub trait Reads<S, M> {}

#[diagnostic::do_not_recommend]
impl<S, M, T: FromRequest<S, M> + Send> Reads<S, M> for T {}

/// Holds for every extractor of a type that serde reads.
pub const fn assert_reads<T: Reads<S, M>, S, M>() {}

/// Holds for the future of every handler.
pub fn assert_send<F: Send>(_: F) {}

/// What a handler may return.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the answer to a request",
    label = "not `Html`, a `Result` of it, or a response",
    note = "return `Html`, a `Result<Html, _>`, or any `axum::response::IntoResponse`"
)]
pub trait PageResponse {}

#[diagnostic::do_not_recommend]
impl<T: IntoResponse> PageResponse for T {}

/// Holds for every type that a handler may return.
pub const fn assert_response<T: PageResponse>() {}

/// What a handler may fail with.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the error of a handler",
    label = "not a response",
    note = "implement `axum::response::IntoResponse` for `{Self}`, which decides what the browser sees"
)]
pub trait ErrorResponse {}

#[diagnostic::do_not_recommend]
impl<T: IntoResponse> ErrorResponse for T {}

/// Holds for every type that a handler may fail with.
pub const fn assert_error<T: ErrorResponse>() {}

/// A handler on its way into the routes.
#[derive(Debug)]
pub struct Registration<'a, H, T, S> {
    routes: &'a mut Routes<S>,
    handler: H,
    refused: Refused,
    arguments: PhantomData<fn() -> T>,
}

impl<'a, H, T, S> Registration<'a, H, T, S> {
    /// A handler for `routes`.
    pub fn new(routes: &'a mut Routes<S>, handler: H) -> Self {
        Self {
            routes,
            handler,
            refused: Refused,
            arguments: PhantomData,
        }
    }
}

impl<H, T, S> Registration<'_, H, T, S>
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    /// Adds a page, see [`Routes::page`].
    #[track_caller]
    pub fn page(self, place: Place, path: &'static str, updates: &'static str) {
        self.routes.page(place, path, updates, self.handler);
    }

    /// Adds a handler of one method, see [`Routes::action`].
    #[track_caller]
    pub fn action(self, place: Place, method: Method, path: &'static str) {
        self.routes.action(place, method, path, self.handler);
    }

    /// Adds a handler that returns nothing, see [`Routes::silent_action`].
    #[track_caller]
    pub fn silent_action(self, place: Place, method: Method, path: &'static str) {
        self.routes.silent_action(place, method, path, self.handler);
    }
}

/// What a [`Registration`] is when its function is no handler, and [`Routes`] when their state is none:
/// another error has said why.
#[derive(Clone, Copy, Debug)]
pub struct Refused;

impl<H, T, S> Deref for Registration<'_, H, T, S> {
    type Target = Refused;

    fn deref(&self) -> &Refused {
        &self.refused
    }
}

impl<S> Deref for Routes<S> {
    type Target = Refused;

    fn deref(&self) -> &Refused {
        &Refused
    }
}

impl Refused {
    /// Stands for [`Routes::into_router`]. Of a type that it cannot infer rustc says nothing after another
    /// error.
    #[must_use]
    pub fn into_router<T: Default>(self) -> T {
        T::default()
    }

    /// Stands for [`Registration::page`].
    pub const fn page(self, _: Place, _: &'static str, _: &'static str) {}

    /// Stands for [`Registration::action`].
    pub fn action(self, _: Place, _: Method, _: &'static str) {}

    /// Stands for [`Registration::silent_action`].
    pub fn silent_action(self, _: Place, _: Method, _: &'static str) {}
}
