//! Pages: a handler that answers with a document, and again as a stream that keeps it current.
//!
//! Both routes of a page run the same handler. The document is edited in one place, at the end of
//! the `<body>` tag, so that the browser opens the page's stream; the stream sends the document
//! as one event and again whenever [`Streams::refresh`] finds it changed.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;

mod document;
mod encoding;
mod options;
mod render;
mod request;
mod stream;
mod streams;

#[cfg(stario_client)]
pub(crate) use encoding::accepts;
pub(crate) use render::location;
pub(crate) use request::signals_parameters;
pub use streams::Streams;

use request::Addresses;

/// Whether this is a development build, where every page opens its stream.
pub(crate) const DEVELOPMENT: bool = cfg!(debug_assertions);

/// A page's handler and the templates of its two routes.
pub(crate) struct Page<H, T> {
    path: &'static str,
    updates: &'static str,
    handler: H,
    extractors: PhantomData<fn() -> T>,
}

impl<H: Clone, T> Page<H, T> {
    pub(crate) fn new(path: &'static str, updates: &'static str, handler: H) -> Self {
        Self {
            path,
            updates,
            handler,
            extractors: PhantomData,
        }
    }

    /// The handler of the page's document.
    pub(crate) fn document(self) -> Document<H, T> {
        Document(self)
    }

    /// The handler of the page's stream.
    pub(crate) fn stream(self) -> Stream<H, T> {
        Stream(self)
    }

    /// Runs the handler for a request of the document.
    async fn answer<S>(self, request: Request, state: S) -> Response
    where
        H: Handler<T, S>,
    {
        let addresses = Addresses::of(request.uri(), request.extensions());
        let response = self.handler.call(request, state).await;
        document::open_stream(response, &addresses, self.path, self.updates).await
    }
}

impl<H: Clone, T> Clone for Page<H, T> {
    fn clone(&self) -> Self {
        Self::new(self.path, self.updates, self.handler.clone())
    }
}

/// Answers with the page's document.
pub(crate) struct Document<H, T>(Page<H, T>);

/// Answers with the page's stream.
pub(crate) struct Stream<H, T>(Page<H, T>);

macro_rules! page_handlers {
    ($($name:ident)*) => {
        $(
            impl<H: Clone, T> Clone for $name<H, T> {
                fn clone(&self) -> Self {
                    Self(self.0.clone())
                }
            }

            impl<H, T> fmt::Debug for $name<H, T> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.debug_tuple(stringify!($name)).field(&self.0.path).finish()
                }
            }
        )*
    };
}

page_handlers!(Document Stream);

impl<H, T, S> Handler<(Page<H, T>, T), S> for Document<H, T>
where
    H: Handler<T, S>,
    T: 'static,
    S: Send + 'static,
{
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, state: S) -> Self::Future {
        Box::pin(self.0.answer(request, state))
    }
}

impl<H, T, S> Handler<(Page<H, T>, T), S> for Stream<H, T>
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, state: S) -> Self::Future {
        Box::pin(stream::answer(self.0, request, state))
    }
}

#[cfg(test)]
mod tests;
