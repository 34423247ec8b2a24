//! `Link`, the address of a handler, which remembers the method the handler answers.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;

use crate::html::Buffer;
use crate::html::attribute::{CodeUrlValue, FormUrlValue, ImageUrlValue, UrlValue};

mod action;
mod builder;
pub mod method;
mod part;

pub(crate) use action::write_js_url;
pub use builder::LinkBuilder;
pub use part::{PathParameter, UrlPart};

/// The address of a handler, made by its module: `users::show::path(5)`.
///
/// A query and a fragment may follow: `search::path().query(&query).fragment("results")`.
///
/// `M` is the method the handler answers, so `post(users::show)` for a page does not compile.
/// Parameters are percent-encoded, so no value leads to another site, or to a route with other
/// segments, with one exception: a route does not match an empty segment, so `users::show::path("")`
/// is `/users/`, which is the address of another route, or of none. A segment `.` or `..`, which a
/// browser would take for a step in the path, is written as U+FFFD.
///
/// ```
/// use stario::Link;
///
/// fn back_to(page: &Link) -> String {
///     format!("/login?next={page}")
/// }
/// ```
pub struct Link<M = method::Get> {
    url: Cow<'static, str>,
    method: PhantomData<fn() -> M>,
}

impl<M> Link<M> {
    /// The URL: a path that is percent-encoded, without scheme and host.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// Adds a query, by the field names of a serde struct.
    ///
    /// The value is what a handler reads with axum's `Query`: a struct, a map or a list of pairs,
    /// whose values are text, numbers, `bool` or unit variants. `None` leaves its field out. A query
    /// that is there already is kept in front. A value that is no query, such as a struct in a
    /// struct, is left out, and the log says so.
    ///
    /// ```
    /// use serde::{Deserialize, Serialize};
    /// use stario::axum::extract::Query;
    /// use stario::prelude::*;
    ///
    /// #[derive(Deserialize, Serialize)]
    /// struct Search {
    ///     words: String,
    ///     page: Option<u32>,
    /// }
    ///
    /// #[page("/search")]
    /// async fn search(Query(search): Query<Search>) -> Html {
    ///     let next = Search { page: Some(search.page.unwrap_or(1) + 1), ..search };
    ///     html! { <a href=link(search, query = {next})>"Next"</a> }
    /// }
    ///
    /// let first = Search { words: "a & b".to_owned(), page: None };
    /// assert_eq!(search::path().query(&first).as_str(), "/search?words=a+%26+b");
    /// ```
    #[must_use]
    pub fn query<Q: Serialize + ?Sized>(mut self, query: &Q) -> Self {
        match serde_urlencoded::to_string(query) {
            Ok(query) if query.is_empty() => {}
            Ok(query) => {
                let at = self.url.find('#').unwrap_or(self.url.len());
                let joiner = if self.url[..at].contains('?') {
                    '&'
                } else {
                    '?'
                };
                self.url
                    .to_mut()
                    .insert_str(at, &format!("{joiner}{query}"));
            }
            Err(error) => tracing::error!(
                "the link to `{}` has no query: `{}` cannot be written as one: {error}",
                self.url,
                std::any::type_name::<Q>()
            ),
        }
        self
    }

    /// Leads to the element with an `id`; a fragment that is there already is replaced.
    ///
    /// ```
    /// use stario::prelude::*;
    ///
    /// #[page("/")]
    /// async fn home() -> Html {
    ///     html! { <h2 id="top">"Top"</h2> }
    /// }
    ///
    /// assert_eq!(home::path().fragment("top").as_str(), "/#top");
    /// ```
    #[must_use]
    pub fn fragment(mut self, id: impl AsRef<str>) -> Self {
        set_fragment(self.url.to_mut(), id.as_ref());
        self
    }
}

impl<M> Clone for Link<M> {
    fn clone(&self) -> Self {
        Self {
            url: self.url.clone(),
            method: PhantomData,
        }
    }
}

impl<M> PartialEq for Link<M> {
    fn eq(&self, other: &Self) -> bool {
        self.url == other.url
    }
}

impl<M> Eq for Link<M> {}

impl<M> fmt::Debug for Link<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Link").field(&self.url).finish()
    }
}

impl<M> fmt::Display for Link<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}

impl<M> AsRef<str> for Link<M> {
    fn as_ref(&self) -> &str {
        &self.url
    }
}

impl<M> From<Link<M>> for String {
    fn from(link: Link<M>) -> Self {
        link.url.into_owned()
    }
}

/// A handler's address is the program's own, so it is escaped and not filtered.
impl<M: method::Followed> UrlValue for Link<M> {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        stario_syntax::escape::attribute(&self.url, out.raw());
    }
}

impl<M: method::Followed> ImageUrlValue for Link<M> {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        stario_syntax::escape::attribute(&self.url, out.raw());
    }
}

impl<M: method::Submitted> FormUrlValue for Link<M> {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        stario_syntax::escape::attribute(&self.url, out.raw());
    }
}

impl<M: method::Followed> CodeUrlValue for Link<M> {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        stario_syntax::escape::attribute(&self.url, out.raw());
    }
}

/// The link of a handler that answers method `M`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the link of a handler that answers `{M}`",
    label = "not a `Link<{M}>`",
    note = "use the action of the handler's own method: `get(..)` for `#[page]` and `#[get]`, \
            `post(..)` for `#[post]`, and so on"
)]
pub trait Calls<M> {
    /// The URL the action requests.
    fn url(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<M> Calls<M> for Link<M> {
    #[inline]
    fn url(&self) -> &str {
        self.as_str()
    }
}

#[diagnostic::do_not_recommend]
impl<M, L: Calls<M> + ?Sized> Calls<M> for &L {
    #[inline]
    fn url(&self) -> &str {
        (**self).url()
    }
}

/// Writes the fragment of a URL in place of the one that it has.
pub(crate) fn set_fragment(url: &mut String, id: &str) {
    url.truncate(url.find('#').unwrap_or(url.len()));
    url.push('#');
    stario_syntax::escape::percent_query(id, url);
}

#[cfg(test)]
mod tests;
