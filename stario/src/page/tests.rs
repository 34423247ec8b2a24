//! Pages and their streams, as requests to a router.

mod documents;
mod ends;
mod events;
mod refresh;
#[cfg(not(debug_assertions))]
mod release;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;
use http::Method;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::__private::{BodyInit, Buffer, Place, Routes};
use crate::Html;

const PLACE: Place = Place {
    handler: "page",
    file: "src/main.rs",
    line: 1,
};

/// A document whose `<body>` has no `data-init`.
fn document(text: &str) -> Html {
    let mut out = Buffer::with_capacity(64);
    out.push_static("<!DOCTYPE html><html><body");
    out.mark_body(BodyInit::absent());
    out.push_static(">");
    out.text(text);
    out.push_static("</body></html>");
    out.into_html()
}

fn router<H, T>(path: &'static str, updates: &'static str, handler: H) -> Router
where
    H: Handler<T, ()>,
    T: 'static,
{
    let mut routes = Routes::new();
    routes.page(PLACE, path, updates, handler);
    routes.into_router()
}

async fn ask(router: &Router, method: Method, uri: &str) -> Response {
    let request = Request::builder().method(method).uri(uri);
    let request = request.body(Body::empty()).unwrap();
    router.clone().oneshot(request).await.unwrap()
}

async fn get(router: &Router, uri: &str) -> Response {
    ask(router, Method::GET, uri).await
}

async fn text(response: Response) -> String {
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}

/// The next chunk of a stream; `None` at its end, the error when it is cut.
async fn chunk(response: &mut Response) -> Option<Result<String, String>> {
    let frame = response.body_mut().frame().await?;
    Some(match frame {
        Ok(frame) => Ok(String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap()),
        Err(error) => Err(error.to_string()),
    })
}

/// The HTML of a chunk that is one event.
#[track_caller]
fn html(chunk: Option<Result<String, String>>) -> String {
    let chunk = chunk.unwrap().unwrap();
    let lines: Vec<_> = chunk
        .lines()
        .filter_map(|line| line.strip_prefix("data: elements "))
        .collect();
    assert!(
        chunk.contains("event: datastar-patch-elements\n"),
        "{chunk}"
    );
    lines.join("\n")
}
