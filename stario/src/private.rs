//! What generated code names, and nothing more. Not part of the public API.

#[path = "private/attributes.rs"]
mod attributes;
#[path = "private/form.rs"]
mod form;
#[path = "private/handlers.rs"]
mod handlers;
#[path = "private/props.rs"]
mod props;
#[path = "private/spread.rs"]
mod spread;

pub use http::Method;

pub use crate::datastar::signals::set::{SignalSet, SignalValue};
pub use crate::datastar::signals::unknown::{has_name, known_signal};
pub use crate::given::{Missing, Set};
pub use crate::html::attribute::{BooleanValue, DatastarValue};
pub use crate::html::{AttributeValue, Attrs, Buffer, ExpressionValue, Html, Render, TokenValue};
pub use crate::html::{BodyInit, Expression, Given, TokenList};
pub use crate::link::method::{Delete, Get, Patch, Post, Put};
pub use crate::link::{Calls, Link, LinkBuilder, PathParameter, UrlPart};
pub use crate::routes::{Place, Routes};
pub use crate::values;

pub use self::attributes::{
    LinkValue, code_url_attribute, css_part, datastar_attribute, document_attribute,
    form_url_attribute, get_form_attribute, guarded_spread, image_url_attribute, integer_attribute,
    integer_part, json_script, keyword_attribute, link_attribute, number_attribute, number_part,
    post_form_attribute, presentation_attribute, presentation_part, refresh_attribute,
    signals_attribute, spread, srcset_attribute, style_attribute, text_attribute, text_part, token,
    tokens_part, true_false_attribute, true_false_part, url_attribute, url_list_attribute,
};
pub use self::form::SentBy;
pub use self::handlers::{
    Argument, ErrorResponse, LastArgument, PageResponse, Reads, Refused, Registration, Route,
    RouterState, StateOf, assert_error, assert_reads, assert_response, assert_send,
};
pub use self::props::{
    AttrsOf, ChildrenOf, ClassOf, IdOf, IntoProp, IsGiven, TextProp, or_default,
};
pub use self::spread::SpreadValue;

/// The type of a splice. As a type argument it is where an error about the splice is reported.
pub type ValueOf<T> = T;

/// Writes a splice among children.
#[inline]
pub fn text<T: Render + ?Sized>(value: &T, out: &mut Buffer) {
    value.render(out);
}

/// Writes an attribute, `open` being ` name="`; nothing when the value is absent.
#[inline]
pub fn attribute<K, T: AttributeValue<K> + ?Sized>(
    value: &T,
    open: &'static str,
    out: &mut Buffer,
) {
    if value.is_present() {
        out.push_static(open);
        value.write_value(out);
        out.push_static("\"");
    }
}

/// Writes a splice inside an attribute's text.
#[inline]
pub fn attribute_part<K, T: AttributeValue<K> + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_value(out);
}

/// Writes the name of a boolean attribute, or nothing.
#[inline]
pub fn boolean_attribute<T: BooleanValue + ?Sized>(
    value: &T,
    name: &'static str,
    out: &mut Buffer,
) {
    if value.is_on() {
        out.push_static(name);
    }
}

/// Writes a splice in the path of a URL.
#[inline]
pub fn url_part_path<T: UrlPart + ?Sized>(value: &T, out: &mut Buffer) {
    value.append(stario_syntax::escape::percent_path, out.raw());
}

/// Writes the splice behind the first `/` of a URL, before another `/`.
///
/// An empty value would make `//host`, another site's address. A path of one dot before it is the
/// way the URL standard writes such a path (4.5).
#[inline]
pub fn url_part_root<T: UrlPart + ?Sized>(value: &T, out: &mut Buffer) {
    let start = out.len();
    url_part_path(value, out);
    if out.len() == start {
        out.push_static("./");
    }
}

/// Writes a splice in the query of a URL.
#[inline]
pub fn url_part_query<T: UrlPart + ?Sized>(value: &T, out: &mut Buffer) {
    value.append(stario_syntax::escape::percent_query, out.raw());
}

/// Begins a token list, `open` being ` class="`.
#[inline]
pub fn token_list<'a>(open: &'static str, out: &'a mut Buffer) -> TokenList<'a> {
    TokenList::new(open, out)
}

/// Writes a splice in a Datastar expression.
#[inline]
pub fn expression_part<T: ExpressionValue + ?Sized>(value: &T, out: &mut Buffer) {
    value.write_expression(out);
}

/// Writes the value of `data-signals={Form { .. }}`.
pub fn write_signals<T: serde::Serialize>(signals: &T, out: &mut Buffer) {
    crate::datastar::signals::write(signals, out);
}

/// Takes what a `js!` wrote, which is escaped already.
#[inline]
#[must_use]
pub fn expression(out: Buffer) -> Expression {
    Expression::from_buffer(out)
}

/// Writes the URL of a Datastar action: `'/path'`.
#[inline]
pub fn action_url<M, L: Calls<M> + ?Sized>(link: &L, out: &mut Buffer) {
    crate::link::write_js_url(link.url(), out.raw());
}
