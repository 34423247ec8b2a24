//! Running a page's handler inside its stream, and what may come out.

use std::panic::AssertUnwindSafe;

use axum::body::Body;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;
use bytes::Bytes;
use futures_util::FutureExt as _;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode, request};
use http_body_util::BodyExt as _;

use crate::datastar::event;
use crate::page::{Page, request as page_request};

/// The request that a stream repeats, and the handler that answers it.
pub(crate) struct PageRequest<H, T, S> {
    page: Page<H, T>,
    parts: request::Parts,
    state: S,
}

/// What a page answers to its stream.
pub(crate) enum Outcome {
    /// The bytes of the document.
    Document(Bytes),
    /// The page is elsewhere; an event that leads the browser there.
    Redirect(Bytes),
    /// There is no page.
    Failure(StatusCode),
}

impl<H, T, S> PageRequest<H, T, S>
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    /// Reads the page's request off the request of its stream.
    pub(crate) fn new(page: Page<H, T>, parts: request::Parts, state: S) -> Option<Self> {
        let parts = page_request::page_request(parts, page.path, page.updates)?;
        Some(Self { page, parts, state })
    }

    /// Runs the page's handler. A panic is a failure of this render and of nothing else.
    pub(crate) async fn render(&self) -> Outcome {
        let request = Request::from_parts(self.parts.clone(), Body::empty());
        let answer = self.page.clone().answer(request, self.state.clone());
        if let Ok(response) = AssertUnwindSafe(answer).catch_unwind().await {
            self.read(response).await
        } else {
            tracing::error!(route = self.page.path, "the page panicked");
            Outcome::Failure(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }

    async fn read(&self, response: Response) -> Outcome {
        let (parts, body) = response.into_parts();
        let route = self.page.path;
        if parts.status.is_redirection() {
            if let Some(url) = location(&parts.headers) {
                return Outcome::Redirect(event::navigate(url));
            }
            tracing::error!(route, "the page redirects to no place a browser may go");
            return Outcome::Failure(StatusCode::INTERNAL_SERVER_ERROR);
        }
        if !parts.status.is_success() || !is_html(&parts.headers) {
            return Outcome::Failure(parts.status);
        }
        match body.collect().await {
            Ok(body) => Outcome::Document(body.to_bytes()),
            Err(error) => {
                tracing::error!(route, %error, "the page's body failed");
                Outcome::Failure(StatusCode::INTERNAL_SERVER_ERROR)
            }
        }
    }
}

fn is_html(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("text/html"))
}

/// Where a redirect leads, when that is a path of this site or an `http` or `https` URL.
pub(crate) fn location(headers: &HeaderMap) -> Option<&str> {
    let url = headers.get(LOCATION)?.to_str().ok()?;
    // Browsers read `\` as `/`, and skip tabs.
    let is_clean = !url.contains(['\\', '\t']);
    let is_path = url.starts_with('/') && !url.starts_with("//");
    let is_web = ["http://", "https://"].iter().any(|scheme| {
        url.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    (is_clean && (is_path || is_web)).then_some(url)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[track_caller]
    fn check(url: &'static str, is_allowed: bool) {
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, HeaderValue::from_static(url));
        assert_eq!(location(&headers).is_some(), is_allowed, "{url}");
    }

    #[test]
    fn a_redirect_leads_to_a_path_or_a_web_page() {
        check("/login?next=%2F", true);
        check("https://example.com/", true);
        check("HTTP://example.com/", true);
        check("//evil.example", false);
        check("/\\evil.example", false);
        check("/\t/evil.example", false);
        check("javascript:alert(1)", false);
        check("data:text/html,x", false);
        check("", false);
    }
}
