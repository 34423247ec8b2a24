//! `Link`, the address of a handler, which remembers the method the handler answers.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::html::Buffer;
use crate::html::attribute::{CodeUrlValue, UrlValue};

mod builder;
pub mod method;
mod part;

pub use builder::LinkBuilder;
pub use part::UrlPart;

/// The address of a handler, made by its module: `users::show::path(5)`.
///
/// `M` is the method the handler answers, so `post(users::show)` for a page does not compile.
/// Parameters are percent-encoded, so a link always leads to its own route.
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
#[diagnostic::do_not_recommend]
impl<M> UrlValue for Link<M> {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        stario_syntax::escape::attribute(&self.url, out.raw());
    }
}

#[diagnostic::do_not_recommend]
impl<M> CodeUrlValue for Link<M> {
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

/// Writes a URL as the JavaScript string of a Datastar action, `'/path'`, inside a double-quoted
/// attribute.
///
/// Quotes, backslashes and angle brackets are percent-encoded; so are `@` and `$`, which Datastar
/// could take for an action or a signal; `&` is escaped.
pub(crate) fn write_js_url(url: &str, out: &mut String) {
    out.push('\'');
    let mut rest = url;
    while let Some(at) = rest.find([
        '\'', '"', '\\', '<', '>', '&', '@', '$', '`', ' ', '\r', '\n',
    ]) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'\'' => "%27",
            b'"' => "%22",
            b'\\' => "%5C",
            b'<' => "%3C",
            b'>' => "%3E",
            b'@' => "%40",
            b'$' => "%24",
            b'`' => "%60",
            b' ' => "%20",
            b'\r' => "%0D",
            b'\n' => "%0A",
            _ => "&amp;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('\'');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_url_of_an_action_cannot_leave_its_string_or_attribute() {
        let mut out = String::new();
        write_js_url("/a'b\"c\\d<e>f&g@h(i)$j k", &mut out);
        assert_eq!(out, "'/a%27b%22c%5Cd%3Ce%3Ef&amp;g%40h(i)%24j%20k'");
    }
}
