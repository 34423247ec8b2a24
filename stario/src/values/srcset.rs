//! `Srcset`, the images an `<img>` may choose from.

use crate::html::Buffer;
use crate::html::attribute::{ImageUrlValue, SrcsetValue};

/// Image candidates for `srcset` and `imagesrcset`.
///
/// Every address is filtered like that of an `<img>`, and written so that no comma or space in it can
/// begin another candidate.
///
/// ```
/// use stario::prelude::*;
/// use stario::values::{Descriptor, Srcset};
///
/// let photo = "/photos/1,2.png";
/// let images = Srcset::new()
///     .url(photo, Descriptor::Width(320))
///     .url("/photos/large.png", Descriptor::Width(640));
/// assert_eq!(
///     html! { <img src={photo} srcset={images} alt="A photo"> }.as_str(),
///     r#"<img src="/photos/1,2.png" srcset="/photos/1,2.png 320w, /photos/large.png 640w" alt="A photo">"#,
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Srcset {
    /// The candidates, escaped for an attribute.
    list: String,
}

/// The size of an image candidate (HTML standard, "Srcset attributes").
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Descriptor {
    /// Pixels of its width: `640w`.
    Width(u32),
    /// Pixels of the image for each pixel of the page: `2x`.
    Density(f32),
}

impl Descriptor {
    /// Whether browsers take it: a number above zero.
    fn is_valid(self) -> bool {
        match self {
            Self::Width(width) => width > 0,
            Self::Density(density) => density.is_finite() && density > 0.0,
        }
    }
}

impl Srcset {
    /// No images; the attribute is left out.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            list: String::new(),
        }
    }

    /// Adds an image: text, whose scheme is filtered, or a [`Link`](crate::Link).
    ///
    /// An empty address and `None` are left out. So is a size that is not above zero, which is logged as
    /// an error.
    #[must_use]
    pub fn url<T: ImageUrlValue>(mut self, address: T, descriptor: Descriptor) -> Self {
        if !descriptor.is_valid() {
            tracing::error!("{descriptor:?} is not the size of an image");
            return self;
        }
        let mut out = Buffer::default();
        if address.is_present() {
            address.write_value(&mut out);
        }
        if out.is_empty() {
            return self;
        }
        if !self.list.is_empty() {
            self.list.push_str(", ");
        }
        push_address(&out.into_string(), &mut self.list);
        let mut size = Buffer::default();
        match descriptor {
            Descriptor::Width(width) => {
                size.render(&width);
                size.push_static("w");
            }
            Descriptor::Density(density) => {
                size.render(&density);
                size.push_static("x");
            }
        }
        self.list.push(' ');
        self.list.push_str(&size.into_string());
        self
    }

    /// Whether there are no images.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// Appends an address that is escaped already; commas at its ends and all spaces are encoded, because
/// they would end it (HTML standard, "Parsing a srcset attribute").
fn push_address(address: &str, list: &mut String) {
    let start = address.len() - address.trim_start_matches(',').len();
    let end = address.trim_end_matches(',').len();
    for (at, character) in address.char_indices() {
        match character {
            ',' if at < start || at >= end => list.push_str("%2C"),
            ' ' | '\t' | '\n' | '\u{c}' => list.push_str("%20"),
            _ => list.push(character),
        }
    }
}

impl SrcsetValue for Srcset {
    #[inline]
    fn is_present(&self) -> bool {
        !self.list.is_empty()
    }

    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        out.push_rendered(&self.list);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(srcset: &Srcset, expected: &str) {
        assert_eq!(srcset.list, expected);
    }

    #[test]
    fn an_address_stays_one_candidate() {
        let one = |address: &str| Srcset::new().url(address, Descriptor::Density(1.5));
        check(&one(",/a b,"), "%2C/a%20b%2C 1.5x");
        check(&one(",,"), "%2C%2C 1.5x");
        check(&one("/a 2x, javascript:b"), "/a%202x,%20javascript:b 1.5x");
        check(&one("javascript:a"), "about:invalid#stario 1.5x");
        check(
            &one("data:image/gif;base64,R0lG"),
            "data:image/gif;base64,R0lG 1.5x",
        );
        check(&one("/?a=1&b=\"2\""), "/?a=1&amp;b=%222%22 1.5x");
    }

    #[test]
    fn sizes_that_browsers_drop_are_left_out() {
        let srcset = Srcset::new()
            .url("/a", Descriptor::Width(0))
            .url("/b", Descriptor::Density(f32::NAN))
            .url("/c", Descriptor::Density(-1.0))
            .url(None::<&str>, Descriptor::Width(1))
            .url("", Descriptor::Width(1));
        assert!(srcset.is_empty());
    }
}
