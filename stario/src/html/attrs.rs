//! `Attrs`, attributes made at run time and spread into a tag: `<a {..attrs}>`.
//!
//! Inside a tag the compiler knows every attribute's kind. Here only the name is known, at run
//! time, so the names that could run code are refused, and URLs are filtered.

use std::borrow::Cow;
use std::fmt;

use crate::html::{AttributeValue, Buffer, filter, kind};

mod error;
mod meaning;

use meaning::{Meaning, meaning};

pub use error::AttrsError;

/// Attributes in the order in which they were set, each name once.
///
/// ```
/// use stario::Attrs;
///
/// let attrs = Attrs::new()
///     .set("data-id", 5)
///     .set("title", "a \"b\"")
///     .url("href", "javascript:alert(1)")
///     .flag("hidden", true);
/// assert_eq!(
///     attrs.to_string(),
///     r#" data-id="5" title="a &#34;b&#34;" href="about:invalid#stario" hidden"#,
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attrs {
    /// A name, and a value that is already escaped; without a value the name stands alone.
    list: Vec<(Cow<'static, str>, Option<String>)>,
}

impl Attrs {
    /// No attributes.
    #[must_use]
    pub const fn new() -> Self {
        Self { list: Vec::new() }
    }

    /// Sets an attribute, or leaves it out when the value is `None`.
    ///
    /// A value of `fill` and the other attributes of SVG that can load a file is replaced by
    /// `zStarioUnsafe` when it holds a parenthesis.
    ///
    /// A name that [`try_set`](Self::try_set) refuses is left out and logged as an error.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a value is what the caller has: `.set(\"data-id\", 5)`"
    )]
    #[must_use]
    pub fn set<T: AttributeValue<kind::Text>>(mut self, name: &'static str, value: T) -> Self {
        if let Err(error) = self.insert(Cow::Borrowed(name), &value) {
            tracing::error!("{error}");
        }
        self
    }

    /// Sets an attribute whose name is made at run time.
    ///
    /// # Errors
    ///
    /// When the name is not an attribute name, when it is a URL attribute, which
    /// [`url`](Self::url) sets, or when its value could run code: event handlers (`on..`), Datastar
    /// attributes, `style`, `srcdoc`, `src` and the other attributes that load code. Those are
    /// written in the template, where they are checked.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a value is what the caller has: `.set(\"data-id\", 5)`"
    )]
    pub fn try_set<T: AttributeValue<kind::Text>>(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: T,
    ) -> Result<Self, AttrsError> {
        self.insert(name.into(), &value)?;
        Ok(self)
    }

    /// Sets a URL attribute such as `href` to a link, or to text, whose scheme is filtered.
    ///
    /// A name that is not a URL attribute, or one that loads code, is left out and logged as an
    /// error. So is the `href` of `<base>`, `<link>`, `<use>` and the `<script>` of SVG, when the tag is
    /// written.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a value is what the caller has: `.set(\"data-id\", 5)`"
    )]
    #[must_use]
    pub fn url<T: AttributeValue<kind::Url>>(mut self, name: &'static str, value: T) -> Self {
        match meaning(name) {
            Meaning::Url => self.put_value(Cow::Borrowed(name), &value),
            Meaning::Plain | Meaning::Paint => {
                tracing::error!("the attribute `{name}` is not a URL attribute; use `Attrs::set`");
            }
            refused => tracing::error!("{}", AttrsError::new(name, refused)),
        }
        self
    }

    /// Sets a boolean attribute such as `disabled`, or leaves it out.
    ///
    /// A name that [`try_set`](Self::try_set) refuses is left out and logged as an error.
    #[must_use]
    pub fn flag(mut self, name: &'static str, is_on: bool) -> Self {
        match meaning(name) {
            Meaning::Plain | Meaning::Paint if is_on => self.put(Cow::Borrowed(name), None),
            Meaning::Plain | Meaning::Paint => self.list.retain(|(known, _)| known != name),
            refused => tracing::error!("{}", AttrsError::new(name, refused)),
        }
        self
    }

    /// Whether there are no attributes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    fn insert<T: AttributeValue<kind::Text>>(
        &mut self,
        name: Cow<'static, str>,
        value: &T,
    ) -> Result<(), AttrsError> {
        match meaning(&name) {
            Meaning::Plain => {
                self.put_value(name, value);
                Ok(())
            }
            Meaning::Paint => {
                self.put_value(name.clone(), value);
                self.keep_from_loading(&name);
                Ok(())
            }
            refused => Err(AttrsError::new(&name, refused)),
        }
    }

    fn put_value<K, T: AttributeValue<K>>(&mut self, name: Cow<'static, str>, value: &T) {
        if value.is_present() {
            let mut out = Buffer::default();
            value.write_value(&mut out);
            self.put(name, Some(out.into_string()));
        } else {
            self.list.retain(|(known, _)| *known != name);
        }
    }

    /// Replaces the value of a presentation attribute that calls a function, as the template does.
    fn keep_from_loading(&mut self, name: &str) {
        let found = self.list.iter_mut().find(|(known, _)| known == name);
        if let Some((_, Some(value))) = found
            && value.contains('(')
        {
            let mut safe = String::new();
            filter::PRESENTATION_VALUE.write(value, &mut safe);
            *value = safe;
        }
    }

    fn put(&mut self, name: Cow<'static, str>, value: Option<String>) {
        match self.list.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.list.push((name, value)),
        }
    }

    pub(crate) fn write(&self, out: &mut Buffer) {
        for (name, value) in &self.list {
            write_attribute(name, value.as_deref(), out);
        }
    }

    /// Writes into a tag whose address loads code; the address is left out and logged as an error.
    pub(crate) fn write_guarded(&self, out: &mut Buffer) {
        for (name, value) in &self.list {
            if ["href", "xlink:href"]
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known))
            {
                tracing::error!("`{name}` loads code in this tag; write it in the template");
            } else {
                write_attribute(name, value.as_deref(), out);
            }
        }
    }
}

fn write_attribute(name: &str, value: Option<&str>, out: &mut Buffer) {
    out.push_static(" ");
    out.push_rendered(name);
    if let Some(value) = value {
        out.push_static("=\"");
        out.push_rendered(value);
        out.push_static("\"");
    }
}

/// Writes the attributes as they stand in a tag, with a space before each.
impl fmt::Display for Attrs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Buffer::default();
        self.write(&mut out);
        f.write_str(&out.into_string())
    }
}

#[cfg(test)]
mod tests;
