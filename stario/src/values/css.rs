//! Values of CSS: whole styles, lengths and addresses.

use std::borrow::Cow;

use crate::html::attribute::{CssValue, PresentationValue, StyleValue};
use crate::html::{Buffer, filter};

/// Declarations made at run time, for `style={..}`.
///
/// What is known when the program is written stands in the template instead:
/// `style="width: {width}"`.
///
/// ```
/// use stario::prelude::*;
/// use stario::values::{Length, Style};
///
/// let style = Style::new()
///     .set("width", Length::px(40))
///     .set("--shade", "#abc")
///     .set("color", "red; background: url(//evil.example)");
/// assert_eq!(
///     html! { <p style={style}/> }.as_str(),
///     r#"<p style="width: 40px; --shade: #abc; color: zStarioUnsafe"></p>"#,
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// The declarations, escaped for an attribute.
    css: String,
}

impl Style {
    /// No declarations; the attribute is left out.
    #[must_use]
    pub const fn new() -> Self {
        Self { css: String::new() }
    }

    /// Adds a declaration, or nothing when the value is `None`.
    ///
    /// A name that is not the name of a property is left out and logged as an error.
    #[must_use]
    pub fn set<T: CssValue>(mut self, property: &'static str, value: T) -> Self {
        if !is_property(property) {
            tracing::error!("`{}` is not a property of CSS", property.escape_debug());
        } else if value.is_present() {
            let mut out = Buffer::default();
            value.write_value(&mut out);
            if !self.css.is_empty() {
                self.css.push_str("; ");
            }
            self.css.push_str(property);
            self.css.push_str(": ");
            self.css.push_str(&out.into_string());
        }
        self
    }

    /// Whether there are no declarations.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.css.is_empty()
    }
}

/// `width`, `-webkit-mask`, `--shade`
fn is_property(name: &str) -> bool {
    let letters = name.trim_start_matches('-');
    letters.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

impl StyleValue for Style {
    #[inline]
    fn is_present(&self) -> bool {
        !self.css.is_empty()
    }

    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        out.push_rendered(&self.css);
    }
}

/// A number with a unit, for a declaration in `style`.
///
/// ```
/// use stario::prelude::*;
/// use stario::values::Length;
///
/// let (width, gap) = (62.5, 3);
/// assert_eq!(
///     html! { <p style="width: {Length::percent(width)}; gap: {Length::rem(gap)}"/> }.as_str(),
///     r#"<p style="width: 62.5%; gap: 3rem"></p>"#,
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Length {
    number: f64,
    unit: &'static str,
}

macro_rules! units {
    ($($(#[$docs:meta])* $name:ident $unit:literal)*) => {
        impl Length {
            $(
                $(#[$docs])*
                #[must_use]
                pub fn $name(number: impl Into<f64>) -> Self {
                    Self { number: number.into(), unit: $unit }
                }
            )*
        }
    };
}

units! {
    /// Widths of the digit zero: `ch`.
    ch "ch"
    /// Sizes of the element's font: `em`.
    em "em"
    /// Shares of the free space of a grid: `fr`.
    fr "fr"
    /// Percent: `%`.
    percent "%"
    /// Pixels: `px`.
    px "px"
    /// Sizes of the page's font: `rem`.
    rem "rem"
    /// Hundredths of the window's height: `vh`.
    vh "vh"
    /// Hundredths of the window's width: `vw`.
    vw "vw"
}

impl Length {
    fn write(self, out: &mut Buffer) {
        out.render(&self.number);
        out.push_static(self.unit);
    }
}

/// An address as a value of CSS: `url('/photo.png')`, for a declaration in `style`.
///
/// It is filtered like an address in `href`.
///
/// ```
/// use stario::prelude::*;
/// use stario::values::CssUrl;
///
/// let photo = "/photos/a (1).png";
/// assert_eq!(
///     html! { <p style="background-image: {CssUrl::new(photo)}"/> }.as_str(),
///     r#"<p style="background-image: url('/photos/a%20%281%29.png')"></p>"#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CssUrl {
    /// `url('..')`, escaped for an attribute.
    css: String,
}

impl CssUrl {
    /// Takes an address: text, or a [`Link`](crate::Link).
    #[must_use]
    pub fn new(address: impl AsRef<str>) -> Self {
        let mut css = String::new();
        filter::CSS_URL.write(address.as_ref(), &mut css);
        Self { css }
    }
}

#[diagnostic::do_not_recommend]
impl CssValue for CssUrl {
    fn write_value(&self, out: &mut Buffer) {
        out.push_rendered(&self.css);
    }
}

#[diagnostic::do_not_recommend]
impl CssValue for Length {
    fn write_value(&self, out: &mut Buffer) {
        self.write(out);
    }
}

#[diagnostic::do_not_recommend]
impl PresentationValue for Length {
    fn write_value(&self, out: &mut Buffer) {
        self.write(out);
    }
}

macro_rules! css_strings {
    ($($string:ty)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl CssValue for $string {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    filter::CSS_VALUE.write(self, out.raw());
                }
            }

            #[diagnostic::do_not_recommend]
            impl PresentationValue for $string {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    filter::PRESENTATION_VALUE.write(self, out.raw());
                }
            }
        )*
    };
}

css_strings!(str String Cow<'_, str>);

macro_rules! css_numbers {
    ($($number:ty)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl CssValue for $number {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    out.render(self);
                }
            }

            #[diagnostic::do_not_recommend]
            impl PresentationValue for $number {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    out.render(self);
                }
            }
        )*
    };
}

css_numbers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64);
