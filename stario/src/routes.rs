//! `Routes`, the handlers of `routes![..]`, and the conflicts between them.

use std::fmt;

use axum::Router;
use axum::handler::Handler;
use axum::middleware::{from_fn, map_response};
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, get, on};
use http::{Method, StatusCode};

use crate::__private::Route;
use crate::page::Page;

mod conflict;
mod redirect;

/// Where a handler is written, to name it in a message.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The handler's path, `shop::cart::show`.
    pub handler: &'static str,
    /// The file it is in.
    pub file: &'static str,
    /// The line it is on.
    pub line: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` ({}:{})", self.handler, self.file, self.line)
    }
}

/// The handlers that `routes![..]` collects into an [`axum::Router`].
#[derive(Debug)]
pub struct Routes<S = ()> {
    router: Router<S>,
    taken: Vec<Taken>,
}

/// A method and path that a handler answers.
#[derive(Clone, Debug)]
struct Taken {
    method: Method,
    path: &'static str,
    place: Place,
    is_stream: bool,
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> Routes<S> {
    /// Adds a handler by its type.
    #[track_caller]
    pub fn add<H: Route<S, M>, M>(&mut self) {
        H::add(self);
    }
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// No routes.
    #[must_use]
    pub fn new() -> Self {
        Self {
            router: Router::new(),
            taken: Vec::new(),
        }
    }

    /// The router.
    pub fn into_router(self) -> Router<S> {
        self.router
    }

    /// Adds a page: `GET path` is the document, `GET updates` its stream. When the document redirects
    /// an action of the client, the client goes to the new page.
    ///
    /// # Panics
    ///
    /// When another handler answers `GET` on one of the two paths.
    #[track_caller]
    pub fn page<H, T>(
        &mut self,
        place: Place,
        path: &'static str,
        updates: &'static str,
        handler: H,
    ) where
        H: Handler<T, S>,
        T: 'static,
    {
        self.take(Method::GET, path, place, false);
        self.take(Method::GET, updates, place, true);
        let page = Page::new(path, updates, handler);
        self.route(path, get(page.clone().document()));
        let router = std::mem::take(&mut self.router);
        self.router = router.route(updates, get(page.stream()));
    }

    /// Adds a handler of one method. When it redirects, the client goes to the new page.
    ///
    /// # Panics
    ///
    /// When another handler answers this method on this path, or when the method is none of
    /// `GET`, `POST`, `PUT`, `PATCH` and `DELETE`.
    #[track_caller]
    pub fn action<H, T>(&mut self, place: Place, method: Method, path: &'static str, handler: H)
    where
        H: Handler<T, S>,
        T: 'static,
    {
        let filter = self.filter(method, path, place);
        self.route(path, on(filter, handler));
    }

    /// Adds a handler that returns nothing, which is `204 No Content`: Datastar then leaves the
    /// page as it is.
    ///
    /// # Panics
    ///
    /// As [`action`](Self::action).
    #[track_caller]
    pub fn silent_action<H, T>(
        &mut self,
        place: Place,
        method: Method,
        path: &'static str,
        handler: H,
    ) where
        H: Handler<T, S>,
        T: 'static,
    {
        let filter = self.filter(method, path, place);
        self.route(path, on(filter, handler).layer(map_response(no_content)));
    }

    #[track_caller]
    fn filter(&mut self, method: Method, path: &'static str, place: Place) -> MethodFilter {
        let Ok(filter) = MethodFilter::try_from(method.clone()) else {
            panic!("{place} answers `{method}`, which is not a method of a route");
        };
        self.take(method, path, place, false);
        filter
    }

    fn route(&mut self, path: &str, handler: MethodRouter<S>) {
        let router = std::mem::take(&mut self.router);
        self.router = router.route(path, handler.layer(from_fn(redirect::navigate)));
    }

    #[track_caller]
    fn take(&mut self, method: Method, path: &'static str, place: Place, is_stream: bool) {
        let route = Taken {
            method,
            path,
            place,
            is_stream,
        };
        if let Some(conflict) = self
            .taken
            .iter()
            .find_map(|other| conflict::conflict(other, &route))
        {
            panic!("{conflict}");
        }
        self.taken.push(route);
    }
}

/// What a handler that returns nothing answers; a rejection of its extractors stays as it is.
async fn no_content(mut response: Response) -> Response {
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    response
}
