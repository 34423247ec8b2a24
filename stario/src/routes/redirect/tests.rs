//! What a redirect of an action is to the client, and to a browser without it.

use axum::response::Response;
use http::{Method, StatusCode};

use crate::routes::{Place, Routes};

/// The status, the headers `location`, `content-type` and `set-cookie`, and the body of an action's
/// answer.
async fn answer(handler_answer: Response, is_client: bool) -> (u16, [Option<String>; 3], String) {
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    let answer = std::sync::Mutex::new(Some(handler_answer));
    let answer = std::sync::Arc::new(answer);
    let handler = move || async move { answer.lock().unwrap().take().unwrap() };
    let mut routes = Routes::new();
    let place = Place {
        handler: "save",
        file: "src/main.rs",
        line: 1,
    };
    routes.action(place, Method::POST, "/save", handler);
    let mut request = http::Request::post("/save");
    if is_client {
        request = request.header("datastar-request", "true");
    }
    let request = request.body(axum::body::Body::empty()).unwrap();
    let (parts, body) = routes
        .into_router()
        .oneshot(request)
        .await
        .unwrap()
        .into_parts();
    let headers = ["location", "content-type", "set-cookie"].map(|name| {
        let value = parts.headers.get(name);
        value.map(|value| value.to_str().unwrap().to_owned())
    });
    let body = body.collect().await.unwrap().to_bytes();
    let body = String::from_utf8(body.to_vec()).unwrap();
    (parts.status.as_u16(), headers, body)
}

#[tokio::test]
async fn a_redirect_of_an_action_is_an_event_for_the_client_alone() {
    use axum::response::{IntoResponse as _, Redirect};

    let redirect = || {
        let headers = [("set-cookie", "a=b"), ("content-type", "text/plain")];
        (headers, Redirect::to("/other")).into_response()
    };
    let cookie = || Some("a=b".to_owned());
    let (status, [location, kind, kept], body) = answer(redirect(), true).await;
    assert_eq!((status, location, kept), (200, None, cookie()));
    assert_eq!(kind.as_deref(), Some("text/event-stream"));
    assert_eq!(body, crate::datastar::event::navigate("/other"));

    let (status, [location, _, kept], body) = answer(redirect(), false).await;
    assert_eq!((status, location), (303, Some("/other".to_owned())));
    assert_eq!((kept, body.as_str()), (cookie(), ""));

    let unchanged = answer(StatusCode::NOT_MODIFIED.into_response(), true).await;
    assert_eq!(unchanged.0, 304);
    let elsewhere = answer(Redirect::to("javascript:alert(1)").into_response(), true).await;
    assert_eq!((elsewhere.0, elsewhere.2.as_str()), (500, ""));
}
