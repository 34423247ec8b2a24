//! What may stand as the value of an attribute, by the attribute's kind.
//!
//! [`AttributeValue<K>`] is what a hole `name={value}` asks for. It holds for every type that
//! implements the small trait of that kind, and it is the small trait an error message talks about.

use crate::html::{Buffer, kind};

/// A value that fits an attribute of kind `K`, such as [`kind::Integer`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of this attribute",
    label = "an attribute of kind `{K}` cannot hold this value"
)]
pub trait AttributeValue<K> {
    /// Whether the attribute is written at all; `None` is not.
    fn is_present(&self) -> bool;
    /// Writes the value, escaped for its place between double quotes.
    fn write_value(&self, out: &mut Buffer);
}

/// Declares the trait of a kind, with its forwarding impls, and what it means for
/// [`AttributeValue`].
macro_rules! value_trait {
    ($(#[$docs:meta])* $name:ident for $($kind:ident)*) => {
        $(#[$docs])*
        pub trait $name {
            /// Whether the attribute is written at all; `None` is not.
            #[inline]
            fn is_present(&self) -> bool {
                true
            }

            /// Writes the value, escaped for its place between double quotes.
            fn write_value(&self, out: &mut Buffer);
        }

        $(
            #[diagnostic::do_not_recommend]
            impl<T: $name + ?Sized> AttributeValue<kind::$kind> for T {
                #[inline]
                fn is_present(&self) -> bool {
                    $name::is_present(self)
                }

                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    $name::write_value(self, out);
                }
            }
        )*

        value_trait!(@pointers $name &T, &mut T, Box<T>, std::rc::Rc<T>, std::sync::Arc<T>);

        #[diagnostic::do_not_recommend]
        impl<T: $name> $name for Option<T> {
            #[inline]
            fn is_present(&self) -> bool {
                self.as_ref().is_some_and($name::is_present)
            }

            #[inline]
            fn write_value(&self, out: &mut Buffer) {
                if let Some(value) = self {
                    $name::write_value(value, out);
                }
            }
        }
    };
    (@pointers $name:ident $($pointer:ty),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T: $name + ?Sized> $name for $pointer {
                #[inline]
                fn is_present(&self) -> bool {
                    $name::is_present(&**self)
                }

                #[inline]
                fn write_value(&self, out: &mut Buffer) {
                    $name::write_value(&**self, out);
                }
            }
        )*
    };
}

mod address;
mod language;
mod plain;
mod values;

pub use address::{
    CodeUrlValue, FormUrlValue, ImageUrlValue, RefreshValue, SrcsetValue, UrlListValue, UrlValue,
};
pub use language::{
    CssValue, DatastarValue, DocumentValue, PresentationValue, ScriptValue, StyleValue,
};
pub use plain::{BooleanValue, IntegerValue, NumberValue, TextValue, TokensValue, TrueFalseValue};

/// A value for an attribute that holds a keyword of the enumeration `E`: a value of `E`, and `bool`
/// where the standard has `true` and `false` or a meaning for the bare name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a keyword of this attribute",
    label = "expected `{E}`",
    note = "name a keyword of `{E}` from `stario::values`, or read text as one: `text.parse::<{E}>()`"
)]
pub trait KeywordValue<E> {
    /// Whether the attribute is written at all; `None` is not.
    #[inline]
    fn is_present(&self) -> bool {
        true
    }

    /// Writes the keyword.
    fn write_value(&self, out: &mut Buffer);
}

#[diagnostic::do_not_recommend]
impl<E, T: KeywordValue<E> + ?Sized> AttributeValue<kind::Enumerated<E>> for T {
    #[inline]
    fn is_present(&self) -> bool {
        KeywordValue::is_present(self)
    }

    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        KeywordValue::write_value(self, out);
    }
}

#[diagnostic::do_not_recommend]
impl<E, T: KeywordValue<E> + ?Sized> KeywordValue<E> for &T {
    #[inline]
    fn is_present(&self) -> bool {
        (**self).is_present()
    }

    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        (**self).write_value(out);
    }
}

#[diagnostic::do_not_recommend]
impl<E, T: KeywordValue<E>> KeywordValue<E> for Option<T> {
    #[inline]
    fn is_present(&self) -> bool {
        self.as_ref().is_some_and(KeywordValue::is_present)
    }

    #[inline]
    fn write_value(&self, out: &mut Buffer) {
        if let Some(value) = self {
            value.write_value(out);
        }
    }
}

#[cfg(test)]
mod tests;
