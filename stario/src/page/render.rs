//! Running a page's handler inside its stream, and what may come out.

use std::panic::AssertUnwindSafe;

use axum::body::Body;
use axum::extract::{OriginalUri, Request};
use axum::handler::Handler;
use axum::response::Response;
use bytes::Bytes;
use futures_util::FutureExt as _;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode, Uri, request};
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

    /// The page's URI as its browser knows it.
    fn whole_uri(&self) -> &Uri {
        let original = self.parts.extensions.get::<OriginalUri>();
        original.map_or(&self.parts.uri, |original| &original.0)
    }

    async fn read(&self, response: Response) -> Outcome {
        let (parts, body) = response.into_parts();
        let route = self.page.path;
        if parts.status.is_redirection() {
            if let Some(url) = location(&parts.headers, self.whole_uri()) {
                return Outcome::Redirect(event::navigate(&url));
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

/// Where a redirect leads, when that is on this site or an `http` or `https` URL.
///
/// What is relative is relative to the page, as in the answer to a request of the page (RFC 9110,
/// 10.2.2); for a script it would be relative to a `<base>`. Dots are left to the browser.
pub(crate) fn location(headers: &HeaderMap, page: &Uri) -> Option<String> {
    let url = std::str::from_utf8(headers.get(LOCATION)?.as_bytes()).ok()?;
    let url = url.trim_matches(' ');
    // Browsers read `\` as `/`, and skip tabs.
    if url.is_empty() || url.contains('\\') || url.contains(char::is_control) {
        return None;
    }
    let first = url.find(['/', '?', '#']).unwrap_or(url.len());
    if let Some((scheme, _)) = url[..first].split_once(':') {
        let is_web = ["http", "https"]
            .iter()
            .any(|web| web.eq_ignore_ascii_case(scheme));
        return is_web.then(|| url.to_owned());
    }
    if url.starts_with("//") {
        return None;
    }
    let (path, query) = (page.path(), page.query());
    let base = match url.as_bytes()[0] {
        b'/' => return Some(url.to_owned()),
        b'?' => path.to_owned(),
        b'#' => query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}")),
        _ => path[..=path.rfind('/')?].to_owned(),
    };
    // A path that begins with two slashes would be the name of a site.
    let stays = if base.starts_with("//") { "/." } else { "" };
    Some(format!("{stays}{base}{url}"))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[track_caller]
    fn check_from(page: &'static str, url: &str, expected: Option<&str>) {
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, HeaderValue::from_bytes(url.as_bytes()).unwrap());
        let found = location(&headers, &Uri::from_static(page));
        assert_eq!(found.as_deref(), expected, "{url}");
    }

    #[track_caller]
    fn check(url: &str, is_allowed: bool) {
        check_from("/", url, is_allowed.then_some(url));
    }

    #[test]
    fn a_redirect_leads_to_a_path_or_a_web_page() {
        check("/login?next=%2F", true);
        check("/caf\u{e9}", true);
        check("https://example.com/", true);
        check("HTTP://example.com/", true);
        check("//evil.example", false);
        check("/\\evil.example", false);
        check("/\t/evil.example", false);
        check("javascript:alert(1)", false);
        check("data:text/html,x", false);
        check("", false);
        check(" ", false);
        check("\\\\evil.example", false);
    }

    #[test]
    fn a_relative_redirect_is_relative_to_the_page() {
        let page = "/users/5?tab=1";
        check_from(page, "login", Some("/users/login"));
        check_from(page, "../x?y:z", Some("/users/../x?y:z"));
        check_from(page, "./a:b", Some("/users/./a:b"));
        check_from(page, "?tab=2", Some("/users/5?tab=2"));
        check_from(page, "#top", Some("/users/5?tab=1#top"));
        check_from("/users/", "login", Some("/users/login"));
        check_from(page, " javascript:alert(1)", None);
        check_from(page, "java\tscript:alert(1)", None);
        check_from("//evil.example/x", "login", Some("/.//evil.example/login"));
        check_from("//evil.example/x", "?y", Some("/.//evil.example/x?y"));
    }
}
