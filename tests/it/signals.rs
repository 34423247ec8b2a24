//! Signals: read from a request, sent by a response, declared in a page.

mod declared;
mod js;

use serde::{Deserialize, Serialize};
use stario::prelude::*;

use crate::support::{http, server::Server, sse::Stream};

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Form {
    count: i64,
    name: String,
}

#[post("/form")]
async fn post_form(Signals(form): Signals<Form>) -> Signals<Form> {
    Signals(Form {
        count: form.count + 1,
        name: form.name,
    })
}

#[get("/form")]
async fn get_form(form: Option<Signals<Form>>) -> String {
    form.map_or_else(|| "none".to_owned(), |Signals(form)| form.name)
}

async fn serve() -> Server {
    Server::start(routes![post_form, get_form]).await
}

async fn post(server: &Server, kind: &str, body: &str) -> http::Response {
    let headers = [("content-type", kind), ("datastar-request", "true")];
    http::send(server.address, "POST", "/form", &headers, body).await
}

#[tokio::test]
async fn signals_go_to_the_handler_and_come_back_as_one_event() {
    let server = serve().await;
    for name in ["x", "a\r\rb\n\nevent: y\n\n\u{2028}\"\\", "</script>'"] {
        let body = serde_json::json!({ "count": 1, "name": name, "other": [1, 2] });
        let response = post(&server, "application/json", &body.to_string()).await;
        assert_eq!(response.status, 200);
        assert_eq!(response.header("content-type"), Some("text/event-stream"));
        let (events, _) = Stream::new(response).rest().await;
        assert_eq!(events.len(), 1, "{events:?}");
        assert_eq!(
            events[0].signals(),
            serde_json::json!({ "count": 2, "name": name })
        );
    }
}

#[tokio::test]
async fn a_get_carries_signals_in_its_query() {
    let server = serve().await;
    for (query, answer) in [
        ("", "none"),
        ("?other=1", "none"),
        (
            "?datastar=%7B%22count%22%3A1%2C%22name%22%3A%22a+b%26%22%7D",
            "a b&",
        ),
    ] {
        let response = http::get(server.address, &format!("/form{query}")).await;
        assert_eq!(response.text().await, answer, "{query}");
    }
}

#[tokio::test]
async fn bad_signals_are_refused_by_name() {
    let server = serve().await;
    for (kind, body, status, named) in [
        ("application/json", "{", 400, ""),
        (
            "application/json",
            r#"{"count":"x","name":""}"#,
            422,
            "count",
        ),
        ("application/json", r#"{"count":1}"#, 422, "name"),
        ("text/plain", "{}", 415, ""),
    ] {
        let response = post(&server, kind, body).await;
        assert_eq!(response.status, status, "{kind} {body}");
        let message = response.text().await;
        assert!(message.contains(named), "{named} in: {message}");
    }
    let long = format!(r#"{{"count":1,"name":"{}"}}"#, "x".repeat(1 << 17));
    assert_eq!(post(&server, "application/json", &long).await.status, 413);
    let deep = format!(r#"{{"other":{}"#, "[".repeat(60_000));
    assert_eq!(post(&server, "application/json", &deep).await.status, 400);
}

#[test]
fn signals_are_declared_as_json() {
    let form = Form {
        count: 3,
        name: "a;b\"'<".to_owned(),
    };
    assert_eq!(
        html! { <div data-signals={Signals(form)}/> }.as_str(),
        r#"<div data-signals="{&#34;count&#34;:3,&#34;name&#34;:&#34;a\u003bb\u0022\u0027\u003c&#34;}"></div>"#
    );
}
