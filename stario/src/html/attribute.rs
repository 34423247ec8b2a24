//! What may stand as the value of an attribute, by the attribute's kind.
//!
//! [`AttributeValue<K>`] is what a hole `name={value}` asks for. It holds for every type that
//! implements the small trait of that kind, and it is the small trait an error message talks about.

use std::rc::Rc;
use std::sync::Arc;

use crate::html::{Buffer, kind};

mod values;

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

        value_trait!(@pointers $name &T, &mut T, Box<T>, Rc<T>, Arc<T>);

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

value_trait! {
    /// A value for an attribute that holds text, an identifier or a date.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a text attribute",
        label = "not text, a number or an `Option` of these",
        note = "give a part of it: one of its fields, `{{future.await}}`, `{{result?}}` or `{{closure()}}`"
    )]
    TextValue for Text Id Datetime
}

value_trait! {
    /// A value for an attribute that holds a whole number.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of an integer attribute",
        label = "not an integer or an `Option` of one"
    )]
    IntegerValue for Integer
}

value_trait! {
    /// A value for an attribute that holds a number.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a number attribute",
        label = "not a number or an `Option` of one"
    )]
    NumberValue for Number
}

value_trait! {
    /// A value for an attribute that holds the words `true` and `false`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a true or false attribute",
        label = "not a `bool` or an `Option` of one"
    )]
    TrueFalseValue for TrueFalse
}

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

value_trait! {
    /// A value for an attribute that holds a URL which cannot run code.
    ///
    /// Text is filtered: a scheme other than `http`, `https`, `mailto` and `tel` becomes
    /// `about:invalid#stario`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a URL attribute",
        label = "not text or a `Link` to a handler",
        note = "for the address of a handler write `link(handler)`"
    )]
    UrlValue for Url
}

value_trait! {
    /// A value for an attribute that holds the URL of a picture.
    ///
    /// Text is filtered as it is for [`UrlValue`]; `data:` URLs of PNG, JPEG, GIF, WebP and AVIF in base64
    /// are kept too.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a URL attribute",
        label = "not text or a `Link` to a handler"
    )]
    ImageUrlValue for ImageUrl
}

value_trait! {
    /// A value for an attribute that holds a URL which a form is sent to.
    ///
    /// Text is filtered as it is for [`UrlValue`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a URL attribute",
        label = "not text or a `Link` to a handler"
    )]
    FormUrlValue for FormUrl
}

value_trait! {
    /// A value for an attribute that holds a URL which loads code.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of an attribute that loads code",
        label = "not a `Link` to a handler, and not a `TrustedUrl`",
        note = "what code a page loads is said by the program: write the address as text, use \
                `link(handler)`, or build it with \
                `stario::values::TrustedUrl::from_static(\"/assets/\").segment(value)`"
    )]
    CodeUrlValue for CodeUrl
}

value_trait! {
    /// A value for an attribute that holds a Datastar expression.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a Datastar attribute",
        label = "not an `Expression`, and not a struct with `#[derive(Signals)]`",
        note = "write the expression in parentheses, with the value as a hole: `(.. {{value}} ..)`"
    )]
    DatastarValue for Expression
}

value_trait! {
    /// A value for an attribute that holds tokens.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a token list such as `class`",
        label = "not text or an `Option` of it",
        note = "give several tokens as a list: `class=[one, other if condition]`"
    )]
    TokensValue for TokenList
}

value_trait! {
    /// A value for an attribute that holds URLs, separated by spaces. Each one is filtered.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of an attribute that holds URLs",
        label = "not text or an `Option` of it"
    )]
    UrlListValue for UrlList
}

value_trait! {
    /// A value for `srcdoc`, an attribute that holds a document.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a document",
        label = "not `Html`",
        note = "render the document with `html!`"
    )]
    DocumentValue for Html
}

value_trait! {
    /// A value for an attribute that holds a script; there is none.
    #[diagnostic::on_unimplemented(
        message = "an event handler attribute cannot hold a Rust value",
        label = "the browser would run this value as a script",
        note = "use a Datastar attribute such as `data-on:click`"
    )]
    ScriptValue for Script
}

value_trait! {
    /// A value for `style`, an attribute that holds CSS declarations.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of `style`",
        label = "not a `Style`",
        note = "write the declarations with values in them, `style=\"width: {{width}}\"`, or build \
                them at run time: `stario::values::Style::new().set(\"width\", width)`"
    )]
    StyleValue for Style
}

value_trait! {
    /// The value of one CSS declaration in `style`.
    ///
    /// Text is filtered: what is more than words and numbers becomes `zStarioUnsafe`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a value of CSS",
        label = "not text, a number, a `Length` or a `CssUrl`"
    )]
    CssValue for
}

value_trait! {
    /// A value for a presentation attribute of SVG that may refer to something, such as `fill`.
    ///
    /// Text is filtered: what holds a parenthesis becomes `zStarioUnsafe`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a presentation attribute",
        label = "not text, a number or a `Length`"
    )]
    PresentationValue for Presentation
}

value_trait! {
    /// A value for `srcset`, an attribute that holds image candidates.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a list of images",
        label = "not a `Srcset`",
        note = "build the list: `stario::values::Srcset::new().url(address, Descriptor::Width(640))`"
    )]
    SrcsetValue for Srcset
}

value_trait! {
    /// A value for the `content` of `<meta http-equiv="refresh">`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot say when a page is loaded again",
        label = "not a `Refresh`",
        note = "build it: `stario::values::Refresh::after(5).to(home::path())`"
    )]
    RefreshValue for Refresh
}

/// A value that decides whether a boolean attribute is present.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot switch a boolean attribute",
    label = "not a `bool`",
    note = "a boolean attribute is present or absent, it has no value"
)]
pub trait BooleanValue {
    /// Whether the attribute is present.
    fn is_on(&self) -> bool;
}

#[diagnostic::do_not_recommend]
impl<T: BooleanValue + ?Sized> AttributeValue<kind::Boolean> for T {
    #[inline]
    fn is_present(&self) -> bool {
        self.is_on()
    }

    #[inline]
    fn write_value(&self, _: &mut Buffer) {}
}
