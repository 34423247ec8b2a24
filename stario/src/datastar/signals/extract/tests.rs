//! Reading signals, and what is said when that fails.

use axum::body::Body;
use serde::Deserialize;

use super::*;

#[derive(Debug, PartialEq, Deserialize)]
struct Form {
    user: User,
}

#[derive(Debug, PartialEq, Deserialize)]
struct User {
    age: u8,
}

async fn extract(
    request: http::request::Builder,
    body: impl Into<Body>,
) -> Result<u8, (u16, String)> {
    let request = request.body(body.into()).unwrap();
    match <Signals<Form> as FromRequest<()>>::from_request(request, &()).await {
        Ok(Signals(form)) => Ok(form.user.age),
        Err(rejection) => Err((rejection.status().as_u16(), rejection.to_string())),
    }
}

async fn query(query: &str) -> Result<u8, (u16, String)> {
    extract(Request::builder().uri(format!("/?{query}")), "").await
}

async fn body(body: impl Into<Body>) -> Result<u8, (u16, String)> {
    let request = Request::builder().method("POST");
    extract(request.header(CONTENT_TYPE, "application/json"), body).await
}

#[track_caller]
fn fails(result: Result<u8, (u16, String)>, status: u16, words: &[&str]) {
    let (found, message) = result.unwrap_err();
    assert_eq!(found, status, "{message}");
    for word in words {
        assert!(message.contains(word), "{message}");
    }
}

const GOOD: &str = r#"{"user":{"age":7},"more":1}"#;

#[tokio::test]
async fn signals_are_read_where_the_client_puts_them() {
    assert_eq!(
        query("a=b&datastar=%7B%22user%22:+%7B%22age%22:7%7D%7D").await,
        Ok(7)
    );
    assert_eq!(body(GOOD).await, Ok(7));
    let request = Request::builder().method("QUERY");
    let request = request.header(CONTENT_TYPE, "application/json; charset=UTF-8");
    assert_eq!(extract(request, GOOD).await, Ok(7));
}

#[tokio::test]
async fn a_name_stands_once_and_reaches_no_object_of_the_browser() {
    let twice = r#"{"user":{"age":7,"a\u0067e":8}}"#;
    fails(body(twice).await, 400, &["the body", "`age` stands twice"]);
    let twice = r#"{"user":{"age":7},"list":[{"a":1,"a":1}]}"#;
    fails(body(twice).await, 400, &["`a` stands twice", "column 36"]);
    for name in ["__proto__", "constructor", "prototype"] {
        let named = format!(r#"{{"user":{{"age":7,"{name}":1}}}}"#);
        fails(body(named).await, 400, &["the name", name]);
    }
    let same = r#"{"user":{"age":7},"list":[{"a":1},{"a":1,"b":null,"c":1.5,"d":-1}]}"#;
    assert_eq!(body(same).await, Ok(7));
}

#[tokio::test]
async fn what_is_not_json_is_a_bad_request() {
    fails(
        query("datastar=%7B").await,
        400,
        &["`datastar`", "not JSON", "column 1"],
    );
    fails(query("datastar=%FF").await, 400, &["`datastar`", "UTF-8"]);
    fails(
        query("datastar=%7B%7D&datastar=%7B%7D").await,
        400,
        &["more than once"],
    );
    fails(query("").await, 400, &["`datastar`", "missing"]);
    fails(body("{").await, 400, &["the body is not JSON"]);
    fails(body("").await, 400, &["the body is not JSON"]);
    fails(body(format!("{GOOD} x")).await, 400, &["trailing"]);
    fails(body(&b"{\"user\":\"\xFF\"}"[..]).await, 400, &["the body"]);
    let deep = format!("{{\"x\":{}", "[".repeat(10_000));
    fails(body(deep).await, 400, &["the body is not JSON"]);
}

#[tokio::test]
async fn a_signal_that_does_not_fit_is_named() {
    let result = body(r#"{"user":{"age":"old"}}"#).await;
    fails(
        result,
        422,
        &["the signal `user.age`", "invalid type: string"],
    );
    fails(
        body(r#"{"user":{"age":300}}"#).await,
        422,
        &["`user.age`", "300"],
    );
    fails(
        body(r#"{"user":{}}"#).await,
        422,
        &["`user`", "missing field `age`"],
    );
    fails(body("{}").await, 422, &["missing field `user`"]);
}

#[tokio::test]
async fn an_empty_text_is_an_absent_value() {
    #[derive(Debug, Default, PartialEq, Deserialize)]
    struct Absent {
        text: Option<String>,
        number: Option<f32>,
        flag: Option<bool>,
        list: Vec<Option<u8>>,
        user: Option<User>,
        ids: std::collections::BTreeMap<u16, Option<u8>>,
        pair: Option<(u8, String)>,
    }
    #[track_caller]
    fn reads(json: &str, expected: &Absent) {
        let read: Absent = parse(Place("the body"), json.as_bytes()).unwrap();
        assert_eq!(read, *expected, "{json}");
    }
    reads(
        r#"{"text":"","number":"","flag":null,"list":["",1],"user":"","ids":{"7":""},"pair":""}"#,
        &Absent {
            list: vec![None, Some(1)],
            ids: [(7, None)].into(),
            ..Absent::default()
        },
    );
    reads(
        r#"{"text":"4","number":" 1.5","flag":"on","list":[],"user":{"age":4},"ids":{},"pair":[1,""]}"#,
        &Absent {
            text: Some("4".to_owned()),
            number: Some(1.5),
            flag: Some(true),
            list: Vec::new(),
            user: Some(User { age: 4 }),
            ids: [].into(),
            pair: Some((1, String::new())),
        },
    );
    for wrong in [
        r#"{"number":"x"}"#,
        r#"{"flag":"off"}"#,
        r#"{"user":{"age":"4"}}"#,
        r#"{"pair":[1]}"#,
    ] {
        parse::<Absent>(Place("the body"), wrong.as_bytes()).unwrap_err();
    }
}

#[tokio::test]
async fn another_content_type_is_unsupported() {
    for content_type in ["text/plain", "application/json; charset=latin1", "a"] {
        let request = Request::builder()
            .method("POST")
            .header(CONTENT_TYPE, content_type);
        fails(
            extract(request, GOOD).await,
            415,
            &["content type", "application/json"],
        );
    }
    fails(
        extract(Request::builder().method("PUT"), GOOD).await,
        415,
        &["`none`"],
    );
}

#[tokio::test]
async fn a_large_body_is_not_read() {
    let long = format!("{{\"x\":\"{}\"}}", "x".repeat(BODY_LIMIT));
    fails(body(long.clone()).await, 413, &["65536"]);
    let request = Request::builder().method("POST");
    let request = request.header(CONTENT_TYPE, "application/json");
    fails(
        extract(request.header(CONTENT_LENGTH, "99999999"), "").await,
        413,
        &["65536"],
    );
    let endless = futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>("x".repeat(999)));
    fails(body(Body::from_stream(endless)).await, 413, &["65536"]);
}

#[tokio::test]
async fn optional_signals_may_be_missing() {
    async fn read(request: http::request::Builder) -> Option<Form> {
        let request = request.body(Body::from(GOOD)).unwrap();
        let signals = <Signals<Form> as OptionalFromRequest<()>>::from_request(request, &());
        signals.await.unwrap().map(|Signals(form)| form)
    }
    assert_eq!(read(Request::builder().uri("/")).await, None);
    assert_eq!(read(Request::builder().method("POST")).await, None);
    let request = Request::builder()
        .method("POST")
        .header("datastar-request", "true");
    assert!(
        read(request.header(CONTENT_TYPE, "application/json"))
            .await
            .is_some()
    );
}
