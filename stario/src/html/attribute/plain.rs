//! The attributes that hold text, numbers, truth values and tokens.

use super::AttributeValue;
use crate::html::{Buffer, kind};

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

value_trait! {
    /// A value for an attribute that holds tokens.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a token list such as `class`",
        label = "not text or an `Option` of it",
        note = "give several tokens as a list: `class=[one, other if condition]`"
    )]
    TokensValue for TokenList
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
