//! What values become in attributes, by the kind of the attribute.

use std::borrow::Cow;

use super::*;
use crate::__private as private;
use crate::html::{Expression, Html};
use crate::values::{AriaPressed, Hidden, InputType};

#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "values are easier to read")]
fn attribute<K>(value: impl AttributeValue<K>, expected: &str) {
    let mut out = Buffer::default();
    private::attribute::<K, _>(&value, " a=\"", &mut out);
    assert_eq!(out.into_html().as_str(), expected);
}

#[test]
fn text_attributes_take_text_and_numbers() {
    attribute::<kind::Text>("\"<'&", r#" a="&#34;&lt;&#39;&amp;""#);
    attribute::<kind::Text>(5, " a=\"5\"");
    attribute::<kind::Text>('>', " a=\"&gt;\"");
    attribute::<kind::Text>(format_args!("{}\"", 1), " a=\"1&#34;\"");
    attribute::<kind::Id>(String::from("x"), " a=\"x\"");
    attribute::<kind::Text>(InputType::Email, " a=\"email\"");
    attribute::<kind::Datetime>(Cow::Borrowed("2000"), " a=\"2000\"");
    attribute::<kind::TokenList>("a b", " a=\"a b\"");
}

#[test]
fn keywords_are_values_of_their_enumeration() {
    attribute::<kind::Enumerated<InputType>>(InputType::DatetimeLocal, " a=\"datetime-local\"");
    attribute::<kind::Enumerated<InputType>>(Some(&InputType::Url), " a=\"url\"");
    attribute::<kind::Enumerated<InputType>>(None::<InputType>, "");
    attribute::<kind::Enumerated<Hidden>>(true, " a=\"\"");
    attribute::<kind::Enumerated<Hidden>>(false, "");
    attribute::<kind::Enumerated<Hidden>>(Hidden::UntilFound, " a=\"until-found\"");
    attribute::<kind::Enumerated<AriaPressed>>(Some(false), " a=\"false\"");
    attribute::<kind::Enumerated<AriaPressed>>(AriaPressed::Mixed, " a=\"mixed\"");
}

#[test]
fn absent_values_write_no_attribute() {
    attribute::<kind::Text>(None::<&str>, "");
    attribute::<kind::Text>(Some(""), " a=\"\"");
    attribute::<kind::Integer>(None::<i32>, "");
    attribute::<kind::Url>(&Some("/"), " a=\"/\"");
    attribute::<kind::TrueFalse>(Some(false), " a=\"false\"");
}

#[test]
fn numbers_and_words_fit_their_kinds() {
    attribute::<kind::Integer>(-5, " a=\"-5\"");
    attribute::<kind::Number>(0.5, " a=\"0.5\"");
    attribute::<kind::Number>(2_u64, " a=\"2\"");
    attribute::<kind::TrueFalse>(true, " a=\"true\"");
}

#[test]
fn boolean_attributes_are_present_or_absent() {
    for (value, expected) in [(true, " disabled"), (false, "")] {
        let mut out = Buffer::default();
        private::boolean_attribute(&value, " disabled", &mut out);
        assert_eq!(out.into_html(), expected);
    }
}

#[test]
fn urls_are_filtered() {
    attribute::<kind::Url>("/a?b=c&d", " a=\"/a?b=c&amp;d\"");
    attribute::<kind::Url>("javascript:alert(1)", " a=\"about:invalid#stario\"");
    attribute::<kind::UrlList>(
        "https://a.example  javascript:x",
        " a=\"https://a.example about:invalid#stario\"",
    );
    attribute::<kind::Html>(
        Html::dangerously_from("<p title=\"x\">"),
        " a=\"&lt;p title=&#34;x&#34;&gt;\"",
    );
}

#[test]
fn links_are_trusted_and_escaped() {
    let link = private::LinkBuilder::new()
        .literal("/a&b/")
        .segment("x/y")
        .finish::<private::Get>();
    attribute::<kind::Url>(&link, " a=\"/a&amp;b/x%2Fy\"");
    attribute::<kind::CodeUrl>(link, " a=\"/a&amp;b/x%2Fy\"");
}

#[test]
fn an_expression_is_an_attribute_value() {
    // XSS: a constant.
    let code = Expression::dangerously_from("$a && \"b\"");
    attribute::<kind::Expression>(code, " a=\"$a &amp;&amp; &#34;b&#34;\"");
}
