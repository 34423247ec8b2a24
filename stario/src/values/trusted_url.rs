//! `TrustedUrl`, an address that code may be loaded from.

use std::borrow::Cow;
use std::fmt;

use stario_syntax::escape;

use crate::html::Buffer;
use crate::html::attribute::{CodeUrlValue, ImageUrlValue, UrlValue};
use crate::link::{UrlPart, set_fragment};

/// An address whose origin stands in the program's text, for attributes that load code: `src` of
/// `<script>`, `<iframe>` and `<embed>`, `href` of `<link>` and `<base>`, `data` of `<object>`, `href` of
/// SVG's `<use>`.
///
/// Whoever chooses such an address chooses what runs in the page, so plain text does not fit there. A
/// trusted address starts with text of the program; what is added at run time is encoded, and
/// can neither leave its segment nor its parameter.
///
/// ```
/// use stario::prelude::*;
/// use stario::values::TrustedUrl;
///
/// let (version, file) = ("1.2", "../chart.js");
/// let script = TrustedUrl::from_static("https://cdn.example/lib/")
///     .segment(version)
///     .segment(file);
/// assert_eq!(
///     html! { <script src={script}></script> }.as_str(),
///     r#"<script src="https://cdn.example/lib/1.2/..%2Fchart.js"></script>"#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedUrl {
    url: Cow<'static, str>,
}

impl TrustedUrl {
    /// Takes text of the program: `https://host/..`, `//host/..`, `/path` or `#id`.
    ///
    /// Any other start, such as `http://` or a host without a `/` behind it, is replaced by
    /// `about:invalid#stario` and logged as an error: behind it, a value could choose the host.
    #[must_use]
    pub fn from_static(url: &'static str) -> Self {
        if escape::is_fixed_origin(url) {
            Self { url: url.into() }
        } else {
            tracing::error!(
                "`{}` is no start of a trusted address; begin with `https://host/`, `//host/`, \
                 `/path` or `#id`",
                url.escape_debug()
            );
            Self {
                url: escape::INVALID_URL.into(),
            }
        }
    }

    /// Takes any address for a trusted one, as it is.
    ///
    /// Whoever chooses it decides what code runs in the reader's browser, so it must come from the
    /// program or its configuration, never from a visitor.
    ///
    /// ```
    /// use stario::values::TrustedUrl;
    ///
    /// // XSS: the host is a setting of this server.
    /// let script = TrustedUrl::dangerously_from(format!("http://{}/app.js", "localhost:3000"));
    /// assert_eq!(script.as_str(), "http://localhost:3000/app.js");
    /// ```
    #[must_use]
    pub fn dangerously_from(url: impl Into<String>) -> Self {
        Self {
            url: url.into().into(),
        }
    }

    /// Adds a segment to the path, percent-encoded.
    ///
    /// The segments `.` and `..`, which would lead to another folder, become U+FFFD.
    ///
    /// ```
    /// use stario::values::TrustedUrl;
    ///
    /// let script = TrustedUrl::from_static("/assets?v=1").segment("a/b").segment("..");
    /// assert_eq!(script.as_str(), "/assets/a%2Fb/%EF%BF%BD?v=1");
    /// ```
    #[must_use]
    pub fn segment<T: UrlPart>(mut self, value: T) -> Self {
        let url = self.url.to_mut();
        let rest = url.split_off(url.find(['?', '#']).unwrap_or(url.len()));
        if !url.ends_with('/') {
            url.push('/');
        }
        value.append(escape::percent_path, url);
        url.push_str(&rest);
        self
    }

    /// Adds a parameter to the query, percent-encoded.
    ///
    /// ```
    /// use stario::values::TrustedUrl;
    ///
    /// let script = TrustedUrl::from_static("/app.js#top").query("v", "1&2").query("n", 3);
    /// assert_eq!(script.as_str(), "/app.js?v=1%262&n=3#top");
    /// ```
    #[must_use]
    pub fn query<T: UrlPart>(mut self, name: &str, value: T) -> Self {
        let url = self.url.to_mut();
        let rest = url.split_off(url.find('#').unwrap_or(url.len()));
        url.push(if url.contains('?') { '&' } else { '?' });
        escape::percent_query(name, url);
        url.push('=');
        value.append(escape::percent_query, url);
        url.push_str(&rest);
        self
    }

    /// Leads to the element with an `id`; a fragment that is there already is replaced.
    ///
    /// ```
    /// use stario::values::TrustedUrl;
    ///
    /// assert_eq!(TrustedUrl::from_static("/icons.svg").fragment("a b").as_str(), "/icons.svg#a%20b");
    /// ```
    #[must_use]
    pub fn fragment(mut self, id: impl AsRef<str>) -> Self {
        set_fragment(self.url.to_mut(), id.as_ref());
        self
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.url
    }
}

impl fmt::Display for TrustedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.url)
    }
}

impl CodeUrlValue for TrustedUrl {
    fn write_value(&self, out: &mut Buffer) {
        escape::attribute(&self.url, out.raw());
    }
}

#[diagnostic::do_not_recommend]
impl UrlValue for TrustedUrl {
    fn write_value(&self, out: &mut Buffer) {
        escape::attribute(&self.url, out.raw());
    }
}

#[diagnostic::do_not_recommend]
impl ImageUrlValue for TrustedUrl {
    fn write_value(&self, out: &mut Buffer) {
        escape::attribute(&self.url, out.raw());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_that_leaves_the_host_open_is_refused() {
        for url in [
            "http://a.example/",
            "https://a.example",
            "https:///x",
            "https://a@b.example/",
            "https://a.example\\@b.example/",
            "javascript:alert(1)",
            "/",
            "/\\b.example",
            "a.js",
            "",
        ] {
            assert_eq!(
                TrustedUrl::from_static(url).as_str(),
                escape::INVALID_URL,
                "{url}"
            );
        }
        for url in ["https://a.example:8443/", "//a.example/b", "/a", "#a"] {
            assert_eq!(TrustedUrl::from_static(url).as_str(), url);
        }
    }
}
