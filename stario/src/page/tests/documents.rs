//! The document of a page: a page opens its stream, and what is no page passes as it is.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use http::header::{CONTENT_TYPE, LOCATION};
use tower::ServiceExt as _;

use super::{document, get, router, text};

#[tokio::test]
async fn a_page_opens_its_stream() {
    let router = router(
        "/users/{id}",
        "/users/{id}/live",
        async |Path(id): Path<u8>| document(&id.to_string()),
    );
    let router = Router::new().nest("/admin", router);
    let page = text(get(&router, "/admin/users/5?tab='1'&datastar=%7B%7D").await).await;
    let start = "<body data-init=\"@get('/admin/users/5/live?tab=%271%27', {retry: 'always', ";
    assert!(page.contains(start), "{page}");
    assert!(page.ends_with(")\">5</body></html>"), "{page}");
}

#[tokio::test]
async fn what_is_not_html_passes() {
    let router = router("/", "/updates", async || (StatusCode::CREATED, "<body>"));
    let response = get(&router, "/").await;
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(text(response).await, "<body>");
}

#[tokio::test]
async fn a_body_that_was_replaced_passes() {
    async fn page() -> Response {
        document("x").into_response().map(|_| Body::from("short"))
    }
    assert_eq!(
        text(get(&router("/", "/updates", page), "/").await).await,
        "short"
    );
}

#[tokio::test]
async fn a_redirect_leads_the_client_to_the_other_page() {
    let router = router("/", "/updates", async || Redirect::to("/login"));
    assert_eq!(get(&router, "/").await.headers()[LOCATION], "/login");
    let request = Request::get("/").header("datastar-request", "true");
    let request = request.body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.headers()[CONTENT_TYPE], "text/event-stream");
    let event = text(response).await;
    assert!(event.contains("location.assign('\\x2flogin')"), "{event}");
}
