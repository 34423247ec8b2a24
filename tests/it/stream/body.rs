//! What a page says about its own stream: the options that bring it back after anything.

use stario::prelude::*;

use crate::support::{http, server::Server};

/// What tests are built with is a development build.
const OPTIONS: &str = "{retry: 'always', retryInterval: 100, retryMaxWait: 1000, retryMaxCount: Infinity, \
                       requestCancellation: 'cleanup', payload: {stream: 1}}";

#[page("/")]
async fn plain() -> Html {
    html! { <body data-init=get("/updates")><p>"x"</p></body> }
}

#[page("/none")]
async fn none() -> Html {
    html! { <body class="x"><p>"x"</p></body> }
}

#[page("/some")]
async fn some() -> Html {
    html! { <body data-init=get("/some/updates", retry_interval = 7, open_when_hidden = true)/> }
}

#[page("/other")]
async fn other() -> Html {
    html! { <body data-init=get("/elsewhere")/> }
}

#[page("/own")]
async fn own() -> Html {
    html! { <body data-init=($x = 1)/> }
}

#[page("/handler/{id}")]
async fn handler(axum::extract::Path(id): axum::extract::Path<String>) -> Html {
    html! { <body data-init=get({handler::updates(&id)})/> }
}

#[page("/shell")]
async fn shell() -> Html {
    #[component]
    fn Shell(children: Html) -> Html {
        html! { <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>"t"</title></head><body>{children}</body></html> }
    }
    html! { <Shell><p>"x"</p></Shell> }
}

async fn body(path: &str) -> String {
    let routes = routes![plain, none, some, other, own, handler, shell];
    let server = Server::start(routes).await;
    let page = http::get(server.address, path).await.text().await;
    let start = page.find("<body").expect("a body");
    let end = page[start..].find('>').expect("the end of the tag");
    page[start..=start + end].to_owned()
}

#[tokio::test]
async fn a_get_of_the_own_stream_comes_back() {
    let expected = format!(r#"<body data-init="@get('/updates', {OPTIONS})">"#);
    assert_eq!(body("/").await, expected);
}

#[tokio::test]
async fn a_body_without_init_gets_one_in_development() {
    let expected = format!(r#"<body class="x" data-init="@get('/none/updates', {OPTIONS})">"#);
    assert_eq!(body("/none").await, expected);
    let expected = format!(r#"<body data-init="@get('/shell/updates', {OPTIONS})">"#);
    assert_eq!(body("/shell").await, expected);
}

#[tokio::test]
async fn options_of_the_author_are_kept() {
    let body = body("/some").await;
    for part in [
        "retryInterval: 7",
        "openWhenHidden: true",
        "retry: 'always'",
        "retryMaxCount: Infinity",
    ] {
        assert_eq!(body.matches(part).count(), 1, "{part} in {body}");
    }
    assert!(!body.contains("retryInterval: 100"), "{body}");
}

#[tokio::test]
async fn what_is_not_the_own_stream_is_left_alone() {
    assert_eq!(
        body("/other").await,
        r#"<body data-init="@get('/elsewhere')">"#
    );
    assert_eq!(body("/own").await, r#"<body data-init="$x = 1">"#);
}

#[tokio::test]
async fn the_stream_keeps_the_query_and_the_path() {
    let expected = format!(r#"<body data-init="@get('/updates?a=1&amp;b=%20', {OPTIONS})">"#);
    assert_eq!(body("/?a=1&datastar=%7B%7D&b=%20").await, expected);
    let expected =
        format!(r#"<body class="x" data-init="@get('/none/updates?q=%27', {OPTIONS})">"#);
    assert_eq!(body("/none?q='").await, expected);
    let expected = format!(r#"<body data-init="@get('/handler/a%2Fb/updates', {OPTIONS})">"#);
    assert_eq!(body("/handler/a%2Fb").await, expected);
}
