//! The values that fit each kind of attribute.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use super::{
    BooleanValue, DocumentValue, FormUrlValue, ImageUrlValue, IntegerValue, NumberValue, TextValue,
    TokensValue, TrueFalseValue, UrlListValue, UrlValue,
};
use crate::html::{Buffer, Html, filter};

#[diagnostic::do_not_recommend]
impl BooleanValue for bool {
    #[inline]
    fn is_on(&self) -> bool {
        *self
    }
}

#[diagnostic::do_not_recommend]
impl<T: BooleanValue + ?Sized> BooleanValue for &T {
    #[inline]
    fn is_on(&self) -> bool {
        (**self).is_on()
    }
}

/// Strings: text as it is, URLs filtered.
macro_rules! string_values {
    ($($string:ty)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl TextValue for $string {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    stario_syntax::escape::attribute(self, out.raw());
                }
            }

            #[diagnostic::do_not_recommend]
            impl UrlValue for $string {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    filter::URL.write(self, out.raw());
                }
            }

            #[diagnostic::do_not_recommend]
            impl ImageUrlValue for $string {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    filter::IMAGE_URL.write(self, out.raw());
                }
            }

            impl FormUrlValue for $string {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    filter::URL.write(self, out.raw());
                }
            }

            #[diagnostic::do_not_recommend]
            impl UrlListValue for $string {
                fn write_value(&self, out: &mut Buffer) {
                    for (index, url) in self.split_ascii_whitespace().enumerate() {
                        if index > 0 {
                            out.push_static(" ");
                        }
                        filter::URL.write(url, out.raw());
                    }
                }
            }

            #[diagnostic::do_not_recommend]
            impl TokensValue for $string {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    stario_syntax::escape::attribute(self, out.raw());
                }
            }
        )*
    };
}

string_values!(str String Cow<'_, str>);

/// Values whose text is the same in text and in an attribute.
macro_rules! plain_values {
    ($($name:ident: $($value:ty)*;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl $name for $value {
                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    out.render(self);
                }
            }
        )*)*
    };
}

plain_values! {
    TextValue: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64;
    IntegerValue: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    NumberValue: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64;
    TrueFalseValue: bool;
}

#[diagnostic::do_not_recommend]
impl DocumentValue for Html {
    fn write_value(&self, out: &mut Buffer) {
        stario_syntax::escape::attribute(self.as_str(), out.raw());
    }
}

#[diagnostic::do_not_recommend]
impl TextValue for char {
    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        TextValue::write_value(&*self.encode_utf8(&mut [0; 4]), out);
    }
}

#[diagnostic::do_not_recommend]
impl TextValue for fmt::Arguments<'_> {
    fn write_value(&self, out: &mut Buffer) {
        // The text and the attribute table are one, so the buffer's writer escapes for both.
        let _ = out.write_fmt(*self);
    }
}
