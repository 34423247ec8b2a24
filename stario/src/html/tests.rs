//! What values become in text and in lists of tokens, and what holds of `Html`.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::*;
use crate::__private as private;

#[track_caller]
fn text(value: impl Render, expected: &str) {
    assert_eq!(Html::from_value(&value).as_str(), expected);
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
