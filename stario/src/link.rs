//! `Link`, the address of a handler, which remembers the method the handler answers.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use crate::html::Buffer;
use crate::html::attribute::{CodeUrlValue, UrlValue};

pub mod method;

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
impl<M> UrlValue for Link<M> {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        stario_syntax::escape::attribute(&self.url, out.raw());
    }
}

impl<M> CodeUrlValue for Link<M> {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        stario_syntax::escape::attribute(&self.url, out.raw());
    }
}

/// The link of a handler that answers method `M`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not lead to a handler that answers `{M}`",
    label = "this handler answers another method",
    note = "use the action of the handler's own method: `get(..)` for `#[page]` and `#[get]`, \
            `post(..)` for `#[post]`, and so on"
)]
pub trait Calls<M> {
    /// The URL the action requests.
    fn url(&self) -> &str;
}

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

/// A value that can stand for a parameter in a path, or in a query.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a part of a URL",
    label = "not text, a number or a `bool`",
    note = "pass one of its fields, for example its id"
)]
pub trait UrlPart {
    /// Appends the value's text with an encoder.
    #[doc(hidden)]
    fn append(&self, encode: fn(&str, &mut String), out: &mut String);
}

macro_rules! url_strings {
    ($($string:ty)*) => {
        $(
            impl UrlPart for $string {
                #[inline]
                fn append(&self, encode: fn(&str, &mut String), out: &mut String) {
                    encode(self, out);
                }
            }
        )*
    };
}

url_strings!(str String Cow<'_, str>);

impl UrlPart for char {
    fn append(&self, encode: fn(&str, &mut String), out: &mut String) {
        encode(self.encode_utf8(&mut [0; 4]), out);
    }
}

impl UrlPart for bool {
    fn append(&self, _: fn(&str, &mut String), out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

macro_rules! url_integers {
    ($($integer:ty)*) => {
        $(
            impl UrlPart for $integer {
                #[inline]
                fn append(&self, _: fn(&str, &mut String), out: &mut String) {
                    // Digits and the minus sign are unreserved in a URL.
                    out.push_str(itoa::Buffer::new().format(*self));
                }
            }
        )*
    };
}

url_integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

macro_rules! url_pointers {
    ($($pointer:ty)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T: UrlPart + ?Sized> UrlPart for $pointer {
                #[inline]
                fn append(&self, encode: fn(&str, &mut String), out: &mut String) {
                    (**self).append(encode, out);
                }
            }
        )*
    };
}

url_pointers!(&T &mut T Box<T> Rc<T> Arc<T>);

/// Puts a link together, for generated code.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct LinkBuilder {
    url: Cow<'static, str>,
}

impl LinkBuilder {
    /// An empty link.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            url: Cow::Borrowed(""),
        }
    }

    /// Adds a piece of the route's path, which is already percent-encoded.
    #[must_use]
    pub fn literal(mut self, path: &'static str) -> Self {
        if self.url.is_empty() {
            self.url = Cow::Borrowed(path);
        } else {
            self.url.to_mut().push_str(path);
        }
        self
    }

    /// Adds the value of a `{parameter}`.
    #[must_use]
    pub fn segment<T: UrlPart + ?Sized>(mut self, value: &T) -> Self {
        value.append(stario_syntax::escape::percent_path, self.url.to_mut());
        self
    }

    /// Adds the value of a `{*parameter}`, whose slashes separate segments.
    #[must_use]
    pub fn rest<T: UrlPart + ?Sized>(mut self, value: &T) -> Self {
        value.append(percent_segments, self.url.to_mut());
        self
    }

    /// The link.
    #[must_use]
    pub fn finish<M>(mut self) -> Link<M> {
        // An empty first parameter would make `//host`, another site's address. A path of one dot
        // before it is the way the URL standard writes such a path.
        if self.url.starts_with("//") {
            self.url.to_mut().insert_str(0, "/.");
        }
        Link {
            url: self.url,
            method: PhantomData,
        }
    }
}

fn percent_segments(path: &str, out: &mut String) {
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        stario_syntax::escape::percent_path(segment, out);
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
