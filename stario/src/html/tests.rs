//! What values become in text and in attributes.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use super::*;
use crate::__private as private;
use crate::values::{AriaPressed, Hidden, InputType};

#[track_caller]
fn text(value: impl Render, expected: &str) {
    assert_eq!(Html::from_value(&value).as_str(), expected);
}

#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "values are easier to read")]
fn attribute<K>(value: impl AttributeValue<K>, expected: &str) {
    let mut out = Buffer::default();
    private::attribute::<K, _>(&value, " a=\"", &mut out);
    assert_eq!(out.into_html().as_str(), expected);
}

#[track_caller]
fn expression(value: impl ExpressionValue, expected: &str) {
    let mut out = Buffer::default();
    private::expression_part(&value, &mut out);
    assert_eq!(out.into_html().as_str(), expected);
}

#[test]
fn text_is_escaped() {
    text("a < b & \"c\"", "a &lt; b &amp; &#34;c&#34;");
    text(String::from("'"), "&#39;");
    text(Cow::Borrowed(">"), "&gt;");
    text('<', "&lt;");
    text(format_args!("{}<{}", 1, "&"), "1&lt;&amp;");
    text("a\rb", "a&#13;b");
}

#[test]
fn numbers_are_printed() {
    text(u8::MAX, "255");
    text(i64::MIN, "-9223372036854775808");
    text(u128::MAX, "340282366920938463463374607431768211455");
    text(1.5_f32, "1.5");
    text(-0.1_f64, "-0.1");
    text(true, "true");
}

#[test]
fn options_and_lists_are_their_items() {
    text(None::<&str>, "");
    text(Some("<"), "&lt;");
    text(vec![Some(1), None, Some(3)], "13");
    text(["a", "b"], "ab");
    text(&[String::from("x")][..], "x");
    text(Vec::<Html>::new(), "");
}

#[test]
fn pointers_are_what_they_point_to() {
    text(Box::new("a"), "a");
    text(Rc::new(1), "1");
    text(Arc::<str>::from("<"), "&lt;");
    text([&&"a"], "a");
    text([&mut 5], "5");
    text(Box::<dyn Render>::from(Box::new(7)), "7");
}

#[test]
fn markup_is_written_as_it_is() {
    let inner = Html::dangerously_from("<b></b>");
    text(&inner, "<b></b>");
    text(vec![inner.clone(), inner], "<b></b><b></b>");
}

#[test]
fn html_is_a_value() {
    let html = Html::dangerously_from("<i></i>");
    assert_eq!(html.to_string(), "<i></i>");
    assert_eq!(format!("{html:?}"), "Html(\"<i></i>\")");
    assert_eq!(html, "<i></i>");
    assert_eq!(html.clone().into_string(), "<i></i>");
    assert!(Html::default().is_empty());
    assert_eq!(["a", "<"].into_iter().collect::<Html>(), "a&lt;");
}

#[test]
fn html_as_a_response_is_a_page() {
    let response = Html::dangerously_from("x").into_response();
    assert_eq!(response.headers()[CONTENT_TYPE], "text/html; charset=utf-8");
    assert!(response.extensions().get::<Rendered>().is_none());
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
fn token_lists_are_separated_and_left_out_when_empty() {
    let write = |fill: fn(&mut TokenList<'_>)| {
        let mut out = Buffer::default();
        let mut list = private::token_list(" class=\"", &mut out);
        fill(&mut list);
        list.finish();
        out.into_html().into_string()
    };
    let mixed = write(|list| {
        list.literal("btn");
        list.value(&Some(" a  b<"));
        list.value(&None::<&str>);
        list.value(&["c", ""]);
        list.value(&vec![String::from("d")]);
    });
    assert_eq!(mixed, " class=\"btn a b&lt; c d\"");
    assert_eq!(write(|list| list.value("")), "");
    assert_eq!(write(|_| ()), "");
}

#[test]
fn expressions_hold_no_text_as_code() {
    expression(5, " 5 ");
    expression(-1.5, " -1.5 ");
    expression(f64::NAN, " null ");
    expression(f32::INFINITY, " null ");
    expression(false, " false ");
    expression(None::<i32>, " null ");
    expression(vec![1, 2], "[ 1 , 2 ]");
    expression("ab1", "'ab1'");
    let hostile = "'\"`$x@get(;</script>\\";
    let mut out = Buffer::default();
    private::expression_part(hostile, &mut out);
    let written = out.into_html().into_string();
    let inner = written
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'\\';
    assert!(
        inner.is_some_and(|inner| inner.bytes().all(is_plain)),
        "{written}"
    );
}

#[test]
fn maps_are_objects_in_the_order_of_their_keys() {
    let tree = BTreeMap::from([("b", 2), ("a", 1)]);
    expression(&tree, "({['a']: 1 ,['b']: 2 })");
    let hash: HashMap<String, i32> = (0..9).map(|key| (format!("k{key}"), key)).collect();
    let sorted: BTreeMap<String, i32> = hash.clone().into_iter().collect();
    assert_eq!(expression_text(&hash), expression_text(&sorted),);
}

fn expression_text(value: &impl ExpressionValue) -> String {
    let mut out = Buffer::default();
    private::expression_part(value, &mut out);
    out.into_html().into_string()
}

#[test]
fn an_expression_is_an_attribute_value() {
    // XSS: a constant.
    let code = Expression::dangerously_from("$a && \"b\"");
    attribute::<kind::Expression>(code, " a=\"$a &amp;&amp; &#34;b&#34;\"");
}

#[test]
fn attributes_at_run_time_keep_their_order() {
    let attrs = Attrs::new()
        .set("data-x", 1)
        .set("title", "\"")
        .flag("hidden", true)
        .set("data-x", 2)
        .set("lang", None::<&str>)
        .url("href", "javascript:x");
    assert_eq!(
        attrs.to_string(),
        " data-x=\"2\" title=\"&#34;\" hidden href=\"about:invalid#stario\""
    );
    assert!(
        Attrs::new()
            .set("title", "a")
            .set("title", None::<&str>)
            .is_empty()
    );
}

#[test]
fn attributes_that_could_run_code_are_refused_at_run_time() {
    let names = [
        "onclick",
        "OnClick",
        "style",
        "srcdoc",
        "src",
        "href",
        "data-on:click",
        "data-text",
        "data-init__once",
        "http-equiv",
        "a b",
        "a>",
        "",
        "=",
        "a\"",
        "\u{e9}",
        "data-Bind:x",
    ];
    for name in names {
        let error = Attrs::new().try_set(name, "x").unwrap_err();
        assert!(
            error.to_string().contains(&name.escape_debug().to_string()),
            "{error}"
        );
        assert!(Attrs::new().set(name, "x").is_empty(), "{name}");
    }
    for name in [
        "data-id",
        "data-online",
        "aria-label",
        "class",
        "viewBox",
        "xml:lang",
        "open",
    ] {
        assert!(Attrs::new().try_set(name, "x").is_ok(), "{name}");
    }
}

#[test]
fn the_first_body_mark_is_carried_into_the_page() {
    let mut body = Buffer::default();
    body.push_static("<body");
    body.mark_body(BodyInit::absent());
    body.push_static("></body>");
    let body = body.into_html();
    let mut page = Buffer::default();
    page.push_static("<html>");
    page.html(&body);
    page.html(&body);
    let page = page.into_html();
    let mark = page.mark().unwrap();
    assert_eq!(&page.as_str()[..mark.offset], "<html><body");
}

#[test]
fn attributes_made_at_run_time_load_nothing() {
    let attrs = Attrs::new()
        .set("fill", "url(//a.example)")
        .set("stroke", "red")
        .set("mask", None::<&str>)
        .set("d", "m(1)");
    assert_eq!(
        attrs.to_string(),
        r#" fill="zStarioUnsafe" stroke="red" d="m(1)""#
    );
    for name in ["content", "encoding", "http-equiv", "attributeName"] {
        assert!(Attrs::new().try_set(name, "x").is_err(), "{name}");
    }
}
