//! Datastar expressions, and the Rust values that may stand in them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use crate::html::Buffer;
use crate::html::attribute::DatastarValue;

/// A Datastar expression: JavaScript that runs in the reader's browser.
///
/// It cannot be made of a string by accident. Templates write expressions in place,
/// `data-text=($count + {step})`, where holes are encoded so that no byte of them acts as code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// The source, escaped for its place between double quotes.
    source: Cow<'static, str>,
}

impl Expression {
    /// Takes a string for code, as it is.
    ///
    /// Whoever writes the string decides what runs in the reader's browser, so it must be a
    /// constant of the program, never made of a visitor's text.
    ///
    /// ```
    /// use stario::Expression;
    ///
    /// // XSS: a constant.
    /// let toggle = Expression::dangerously_from("$open = !$open");
    /// # let _ = toggle;
    /// ```
    #[must_use]
    pub fn dangerously_from(source: impl AsRef<str>) -> Self {
        let mut escaped = String::new();
        stario_syntax::escape::attribute(source.as_ref(), &mut escaped);
        Self {
            source: Cow::Owned(escaped),
        }
    }

    /// The expression that generated code wrote, escaped, into a buffer.
    pub(crate) fn from_buffer(out: Buffer) -> Self {
        Self {
            source: Cow::Owned(out.into_string()),
        }
    }
}

#[diagnostic::do_not_recommend]
impl DatastarValue for Expression {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        out.push_rendered(&self.source);
    }
}

/// A value that can stand in a Datastar expression: `data-on:click=($count = {value})`.
///
/// Numbers, `bool`, text, `Option` (`None` is `null`), lists, and maps with text keys. Text is
/// written with nothing but letters, digits and escapes, so that it is the same text whatever
/// stands around it. Numbers that JavaScript does not know (NaN, infinities) are `null`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used in a Datastar expression",
    label = "not a number, a `bool`, text, or an `Option`, list or map of these"
)]
pub trait ExpressionValue {
    /// Writes the value as JavaScript, escaped for its place between double quotes.
    fn write_expression(&self, out: &mut Buffer);
}

/// Strings, by the encoder that every position of JavaScript reads as the same text.
macro_rules! expression_strings {
    ($($string:ty)*) => {
        $(
            impl ExpressionValue for $string {
                #[inline]
                fn write_expression(&self, out: &mut Buffer) {
                    stario_syntax::escape::js_string(self, out.raw());
                }
            }
        )*
    };
}

expression_strings!(str String Cow<'_, str>);

impl ExpressionValue for char {
    fn write_expression(&self, out: &mut Buffer) {
        self.encode_utf8(&mut [0; 4]).write_expression(out);
    }
}

/// Values that are written as they are, between spaces, so that they join no name around them.
macro_rules! expression_words {
    ($($word:ty)*) => {
        $(
            impl ExpressionValue for $word {
                #[inline]
                fn write_expression(&self, out: &mut Buffer) {
                    out.push_static(" ");
                    out.render(self);
                    out.push_static(" ");
                }
            }
        )*
    };
}

expression_words!(bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

macro_rules! expression_floats {
    ($($float:ty)*) => {
        $(
            impl ExpressionValue for $float {
                fn write_expression(&self, out: &mut Buffer) {
                    out.push_static(" ");
                    if self.is_finite() {
                        out.render(self);
                    } else {
                        out.push_static("null");
                    }
                    out.push_static(" ");
                }
            }
        )*
    };
}

expression_floats!(f32 f64);

impl<T: ExpressionValue> ExpressionValue for Option<T> {
    fn write_expression(&self, out: &mut Buffer) {
        match self {
            Some(value) => value.write_expression(out),
            None => out.push_static(" null "),
        }
    }
}

impl<T: ExpressionValue> ExpressionValue for [T] {
    fn write_expression(&self, out: &mut Buffer) {
        out.push_static("[");
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                out.push_static(",");
            }
            value.write_expression(out);
        }
        out.push_static("]");
    }
}

impl<T: ExpressionValue, const N: usize> ExpressionValue for [T; N] {
    fn write_expression(&self, out: &mut Buffer) {
        self.as_slice().write_expression(out);
    }
}

impl<T: ExpressionValue> ExpressionValue for Vec<T> {
    fn write_expression(&self, out: &mut Buffer) {
        self.as_slice().write_expression(out);
    }
}

/// Writes an object. Keys are computed (`['key']`), because a plain `__proto__` key would set the
/// object's prototype.
fn write_object<'a, V: ExpressionValue + 'a>(
    entries: impl Iterator<Item = (&'a str, &'a V)>,
    out: &mut Buffer,
) {
    out.push_static("({");
    for (index, (key, value)) in entries.enumerate() {
        out.push_static(if index > 0 { ",[" } else { "[" });
        key.write_expression(out);
        out.push_static("]:");
        value.write_expression(out);
    }
    out.push_static("})");
}

impl<K: AsRef<str> + Ord, V: ExpressionValue> ExpressionValue for BTreeMap<K, V> {
    fn write_expression(&self, out: &mut Buffer) {
        write_object(self.iter().map(|(key, value)| (key.as_ref(), value)), out);
    }
}

/// In the order of the keys, so that the same map is always the same bytes.
impl<K: AsRef<str>, V: ExpressionValue, S: BuildHasher> ExpressionValue for HashMap<K, V, S> {
    fn write_expression(&self, out: &mut Buffer) {
        let mut entries: Vec<_> = self
            .iter()
            .map(|(key, value)| (key.as_ref(), value))
            .collect();
        entries.sort_unstable_by_key(|(key, _)| *key);
        write_object(entries.into_iter(), out);
    }
}

macro_rules! expression_pointers {
    ($($pointer:ty)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T: ExpressionValue + ?Sized> ExpressionValue for $pointer {
                #[inline]
                fn write_expression(&self, out: &mut Buffer) {
                    (**self).write_expression(out);
                }
            }
        )*
    };
}

expression_pointers!(&T &mut T Box<T> Rc<T> Arc<T>);

#[cfg(test)]
mod tests;
