//! Filters that a value passes on its way into an attribute.
//!
//! A value that is refused leaves a trace in the page only. Builds with debug assertions log it as well:
//! whoever writes the page learns why a link leads nowhere, and a visitor cannot fill the log of a
//! server.

use stario_syntax::escape;

/// How much of a refused value is logged, in characters.
const SHOWN: usize = 80;

/// A filter: what it writes in place of a value that it refuses, and the words for the log.
pub(crate) struct Filter {
    write: fn(&str, &mut String),
    refused: &'static str,
    what: &'static str,
    why: &'static str,
}

/// An address.
pub(crate) const URL: Filter = Filter {
    write: escape::url,
    refused: escape::INVALID_URL,
    what: "address",
    why: "text is an address with `http`, `https`, `mailto`, `tel` or no scheme, and without line \
          breaks and spaces in front",
};

/// The address of a picture.
pub(crate) const IMAGE_URL: Filter = Filter {
    write: escape::image_url,
    what: "address of a picture",
    ..URL
};

/// An address in CSS.
pub(crate) const CSS_URL: Filter = Filter {
    write: escape::css_url,
    refused: "url('about:invalid#stario')",
    what: "address in CSS",
    ..URL
};

/// The value of a CSS declaration.
pub(crate) const CSS_VALUE: Filter = Filter {
    write: escape::css_value,
    refused: escape::UNSAFE_VALUE,
    what: "value of CSS",
    why: "text is words and numbers; for `url(..)` write `stario::values::CssUrl`",
};

/// The value of a presentation attribute of SVG.
pub(crate) const PRESENTATION_VALUE: Filter = Filter {
    write: escape::presentation_value,
    refused: escape::UNSAFE_VALUE,
    what: "value of a presentation attribute",
    why: "text has no parenthesis; for `url(..)` write `stario::values::CssUrl`",
};

impl Filter {
    /// Writes the value, or what stands for one that is refused.
    #[inline]
    pub(crate) fn write(&self, value: &str, out: &mut String) {
        let start = out.len();
        (self.write)(value, out);
        if cfg!(debug_assertions)
            && let Some(message) = self.refusal(value, out.get(start..).unwrap_or_default())
        {
            tracing::warn!("{message}");
        }
    }

    /// What is logged about a value that was written as something else.
    fn refusal(&self, value: &str, written: &str) -> Option<String> {
        let Self {
            refused, what, why, ..
        } = self;
        (written == *refused && value != *refused).then(|| {
            let shown: String = value.chars().take(SHOWN).collect();
            let more = if shown.len() < value.len() { ".." } else { "" };
            format!("the {what} {shown:?}{more} is written as `{refused}`: {why}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{CSS_URL, CSS_VALUE, Filter, IMAGE_URL, PRESENTATION_VALUE, URL};

    #[track_caller]
    fn check(filter: &Filter, value: &str, start: Option<&str>) {
        let mut out = String::new();
        filter.write(value, &mut out);
        let message = filter.refusal(value, &out);
        match (message, start) {
            (Some(message), Some(start)) => assert!(message.starts_with(start), "{message}"),
            (message, start) => assert_eq!(message.as_deref(), start, "{value}"),
        }
    }

    #[test]
    fn a_refused_value_is_told() {
        check(
            &URL,
            "javascript:alert(1)",
            Some(
                "the address \"javascript:alert(1)\" is written as `about:invalid#stario`: text is",
            ),
        );
        check(
            &IMAGE_URL,
            "data:image/svg+xml,",
            Some("the address of a picture \"data:image/svg+xml,\" is written as `about:invalid"),
        );
        check(
            &CSS_URL,
            "javascript:x",
            Some("the address in CSS \"javascript:x\" is written as `url('about:invalid#stario')`"),
        );
        check(
            &CSS_VALUE,
            "url(/a)",
            Some("the value of CSS \"url(/a)\" is written as `zStarioUnsafe`: text is words"),
        );
        check(
            &PRESENTATION_VALUE,
            "url(#a)",
            Some("the value of a presentation attribute \"url(#a)\" is written as `zStarioUnsafe`"),
        );
    }

    #[test]
    fn what_is_told_has_one_line_and_an_end() {
        let value = format!("\n{}", "a".repeat(100));
        let expect = format!("the address \"\\n{}\".. is written as", "a".repeat(79));
        check(&URL, &value, Some(&expect));
    }

    #[test]
    fn other_values_are_not() {
        check(&URL, "/a b", None);
        check(&URL, "about:invalid#stario", None);
        check(&IMAGE_URL, "data:image/png;base64,aGk=", None);
        check(&CSS_VALUE, "1px solid", None);
        check(&CSS_VALUE, "zStarioUnsafe", None);
        check(&PRESENTATION_VALUE, "red", None);
    }
}
