//! Signals as a response and as an attribute.

use std::collections::BTreeMap;

use http::header::CONTENT_TYPE;
use http_body_util::BodyExt as _;

use super::*;
use crate::__private as private;
use crate::html::{Html, kind};

fn attribute(signals: impl Serialize) -> String {
    let mut out = Buffer::default();
    private::attribute::<kind::Expression, _>(&Signals(signals), " data-signals=\"", &mut out);
    Html::into_string(out.into_html())
}

#[derive(Serialize)]
struct Message {
    text: String,
    count: i64,
}

#[test]
fn signals_are_json_in_an_attribute() {
    let message = Message {
        text: "hi".to_owned(),
        count: -1,
    };
    assert_eq!(
        attribute(message),
        r#" data-signals="{&#34;text&#34;:&#34;hi&#34;,&#34;count&#34;:-1}""#
    );
}

#[test]
fn text_in_signals_is_never_syntax_of_the_client() {
    let text = "a;b$c@d(<e>&f'g`h\"i\\j/k\u{2028}\nl";
    let written = attribute(BTreeMap::from([("text", text)]));
    let json = written
        .strip_prefix(" data-signals=\"")
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap()
        .replace("&#34;", "\"");
    assert!(
        !json.contains([';', '$', '@', '<', '>', '&', '\'', '`', '\u{2028}']),
        "{json}"
    );
    assert!(!json.contains("\\\\") && !json.contains("\\\""), "{json}");
    let back: BTreeMap<String, String> = serde_json::from_str(&json).unwrap();
    assert_eq!(back["text"], text);
}

#[test]
fn what_is_not_an_object_of_signals_is_not_written() {
    assert_eq!(attribute(5), " data-signals=\"{}\"");
    for name in ["__proto__", "constructor"] {
        assert_eq!(
            attribute(BTreeMap::from([(name, 1)])),
            " data-signals=\"{}\""
        );
    }
    let harmless = BTreeMap::from([("text", "\"__proto__\":")]);
    assert!(attribute(harmless).contains("__proto__"));
}

#[tokio::test]
async fn a_response_patches_signals() {
    let message = Message {
        text: "a\r\nb".to_owned(),
        count: 2,
    };
    let response = Signals(message).into_response();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[CONTENT_TYPE], "text/event-stream");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(
        std::str::from_utf8(&body).unwrap(),
        "event: datastar-patch-signals\ndata: signals {\"text\":\"a\\r\\nb\",\"count\":2}\n\n"
    );
    assert_eq!(
        Signals(1).into_response().status(),
        StatusCode::INTERNAL_SERVER_ERROR
    );
}

#[test]
fn what_json_cannot_carry_is_absent() {
    let written = attribute(BTreeMap::from([("a", f64::NAN), ("b", f64::INFINITY)]));
    assert_eq!(
        written,
        r#" data-signals="{&#34;a&#34;:&#34;&#34;,&#34;b&#34;:&#34;&#34;}""#
    );
}
