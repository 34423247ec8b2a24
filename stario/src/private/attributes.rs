//! One function for each kind of attribute.
//!
//! Each one is bound by the trait of its kind alone, so that an error about a value speaks of that
//! kind, and not of all that stands between.

use crate::__private::{SentBy, SignalSet, SpreadValue, attribute, attribute_part};
use crate::html::attribute::{
    CodeUrlValue, CssValue, DatastarValue, DocumentValue, FormUrlValue, ImageUrlValue,
    IntegerValue, KeywordValue, NumberValue, PresentationValue, RefreshValue, SrcsetValue,
    StyleValue, TextValue, TokensValue, TrueFalseValue, UrlListValue, UrlValue,
};
use crate::html::{Buffer, TokenList, TokenValue, kind};
use crate::link::Link;
use crate::link::method::{Followed, Get, Post};
use crate::values::JsonScriptValue;

/// Writes an attribute that holds text, an identifier or a date.
#[inline]
pub fn text_attribute<T: TextValue + ?Sized>(value: &T, open: &'static str, out: &mut Buffer) {
    attribute::<kind::Text, T>(value, open, out);
}

/// Writes an attribute that holds a whole number.
#[inline]
pub fn integer_attribute<T: IntegerValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::Integer, T>(value, open, out);
}

/// Writes an attribute that holds a number.
#[inline]
pub fn number_attribute<T: NumberValue + ?Sized>(value: &T, open: &'static str, out: &mut Buffer) {
    attribute::<kind::Number, T>(value, open, out);
}

/// Writes an attribute that holds the words `true` and `false`.
#[inline]
pub fn true_false_attribute<T: TrueFalseValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::TrueFalse, T>(value, open, out);
}

/// Writes an attribute that holds a keyword of the enumeration `E`.
#[inline]
pub fn keyword_attribute<E, T: KeywordValue<E> + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::Enumerated<E>, T>(value, open, out);
}

/// Writes an attribute that holds the URL of a picture.
#[inline]
pub fn image_url_attribute<T: ImageUrlValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::ImageUrl, T>(value, open, out);
}

/// Writes an attribute that holds CSS declarations.
#[inline]
pub fn style_attribute<T: StyleValue + ?Sized>(value: &T, open: &'static str, out: &mut Buffer) {
    attribute::<kind::Style, T>(value, open, out);
}

/// Writes a presentation attribute of SVG.
#[inline]
pub fn presentation_attribute<T: PresentationValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::Presentation, T>(value, open, out);
}

/// Writes an attribute that holds image candidates.
#[inline]
pub fn srcset_attribute<T: SrcsetValue + ?Sized>(value: &T, open: &'static str, out: &mut Buffer) {
    attribute::<kind::Srcset, T>(value, open, out);
}

/// Writes the `content` of a refresh.
#[inline]
pub fn refresh_attribute<T: RefreshValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::Refresh, T>(value, open, out);
}

/// Writes an attribute that holds a URL.
#[inline]
pub fn url_attribute<T: UrlValue + ?Sized>(value: &T, open: &'static str, out: &mut Buffer) {
    attribute::<kind::Url, T>(value, open, out);
}

/// Writes an attribute that holds a URL which a form is sent to.
#[inline]
pub fn form_url_attribute<T: FormUrlValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::FormUrl, T>(value, open, out);
}

/// Writes where a form is sent to with `GET`.
#[inline]
pub fn get_form_attribute<T: SentBy<Get> + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::FormUrl, T>(value, open, out);
}

/// Writes where a form is sent to with `POST`.
#[inline]
pub fn post_form_attribute<T: SentBy<Post> + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::FormUrl, T>(value, open, out);
}

/// Writes an attribute that holds a URL that loads code.
#[inline]
pub fn code_url_attribute<T: CodeUrlValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::CodeUrl, T>(value, open, out);
}

/// Writes an attribute that holds URLs.
#[inline]
pub fn url_list_attribute<T: UrlListValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::UrlList, T>(value, open, out);
}

/// Writes an attribute that holds a document.
#[inline]
pub fn document_attribute<T: DocumentValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::Html, T>(value, open, out);
}

/// Writes an attribute that holds a Datastar expression.
#[inline]
pub fn datastar_attribute<T: DatastarValue + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    attribute::<kind::Expression, T>(value, open, out);
}

/// Writes `data-signals={Form { .. }}`.
#[inline]
pub fn signals_attribute<T: SignalSet>(value: &T, open: &'static str, out: &mut Buffer) {
    attribute::<kind::Expression, T>(value, open, out);
}

/// Writes a part of an attribute that holds text, an identifier or a date.
#[inline]
pub fn text_part<T: TextValue + ?Sized>(value: &T, out: &mut Buffer) {
    attribute_part::<kind::Text, T>(value, out);
}

/// Writes a part of an attribute that holds a whole number.
#[inline]
pub fn integer_part<T: IntegerValue + ?Sized>(value: &T, out: &mut Buffer) {
    attribute_part::<kind::Integer, T>(value, out);
}

/// Writes a part of an attribute that holds a number.
#[inline]
pub fn number_part<T: NumberValue + ?Sized>(value: &T, out: &mut Buffer) {
    attribute_part::<kind::Number, T>(value, out);
}

/// Writes a part of an attribute that holds the words `true` and `false`.
#[inline]
pub fn true_false_part<T: TrueFalseValue + ?Sized>(value: &T, out: &mut Buffer) {
    attribute_part::<kind::TrueFalse, T>(value, out);
}

/// Writes the value of a CSS declaration.
#[inline]
pub fn css_part<T: CssValue + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_value(out);
}

/// Writes a part of a presentation attribute of SVG.
#[inline]
pub fn presentation_part<T: PresentationValue + ?Sized>(value: &T, out: &mut Buffer) {
    attribute_part::<kind::Presentation, T>(value, out);
}

/// Writes the content of a script of JSON.
#[inline]
pub fn json_script<T: JsonScriptValue + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_json(out);
}

/// Writes a part of an attribute that holds tokens.
#[inline]
pub fn tokens_part<T: TokensValue + ?Sized>(value: &T, out: &mut Buffer) {
    attribute_part::<kind::TokenList, T>(value, out);
}

/// Writes a token of a list.
#[inline]
pub fn token<T: TokenValue + ?Sized>(value: &T, list: &mut TokenList<'_>) {
    list.value(value);
}

/// Writes the attributes of a spread.
#[inline]
pub fn spread<T: SpreadValue + ?Sized>(value: &T, out: &mut Buffer) {
    value.attrs().write(out);
}

/// Writes the attributes of a spread into a tag whose `href` loads code.
#[inline]
pub fn guarded_spread<T: SpreadValue + ?Sized>(value: &T, out: &mut Buffer) {
    value.attrs().write_guarded(out);
}

/// Writes an attribute that holds `link(..)`.
#[inline]
pub fn link_attribute<T: LinkValue + ?Sized>(value: &T, open: &'static str, out: &mut Buffer) {
    attribute::<kind::CodeUrl, T>(value, open, out);
}

/// A value that `link(..)` takes in braces.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a link to a handler",
    label = "not a `Link`",
    note = "`link(..)` takes a handler, or a value of type `Link` in braces; an address of your own goes into braces without `link`"
)]
pub trait LinkValue: CodeUrlValue {}

impl<M: Followed> LinkValue for Link<M> {}

#[diagnostic::do_not_recommend]
impl<T: LinkValue + ?Sized> LinkValue for &T {}

#[diagnostic::do_not_recommend]
impl<T: LinkValue> LinkValue for Option<T> {}
