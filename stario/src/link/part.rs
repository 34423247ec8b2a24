//! The values that can be parts of a URL.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

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
                    crate::html::integer::push_integer(*self, out);
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

/// A value for the parameter `T` of a path, where the handler's own `Path<T>` says the type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not fit this path parameter, which is `{T}`",
    label = "expected `{T}`, the type in the handler's `Path<..>`"
)]
pub trait PathParameter<T>: UrlPart {}

macro_rules! same_type {
    ($($ty:ty)*) => {
        $(
            impl PathParameter<$ty> for $ty {}
        )*
    };
}

same_type!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize bool char);

impl PathParameter<String> for str {}
impl PathParameter<Self> for String {}
impl PathParameter<String> for Cow<'_, str> {}
impl PathParameter<String> for Box<str> {}
impl PathParameter<String> for Rc<str> {}
impl PathParameter<String> for Arc<str> {}

#[diagnostic::do_not_recommend]
impl<T, P: PathParameter<T> + ?Sized> PathParameter<T> for &P {}
