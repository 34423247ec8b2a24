//! Redirects of actions and pages, which the client cannot follow by itself.

use axum::body::Body;
use axum::extract::{OriginalUri, Request};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, LOCATION};
use http::{StatusCode, Uri};

use crate::datastar::event;
use crate::page::location;

/// Makes a redirect that answers an action of the client an event that navigates.
///
/// The client's `fetch` follows a redirect out of its sight, and the client then patches the page
/// that it leads to into the page that is there, whose URL stays (Datastar 1.0.4). A form, which
/// the browser sends by itself, is answered with the redirect. Cookies of the answer are kept.
pub(super) async fn navigate(request: Request, next: Next) -> Response {
    let is_client = request.headers().contains_key("datastar-request");
    let uri = is_client.then(|| {
        // A relative redirect is relative to what the browser asked for, not to where routes are nested.
        let original = request.extensions().get::<OriginalUri>();
        original.map_or_else(|| request.uri().clone(), |original| original.0.clone())
    });
    let response = next.run(request).await;
    match uri {
        // `304 Not Modified` is a redirection that leads nowhere.
        Some(uri)
            if response.status().is_redirection() && response.headers().contains_key(LOCATION) =>
        {
            event_of(response, &uri)
        }
        _ => response,
    }
}

fn event_of(response: Response, uri: &Uri) -> Response {
    let (mut parts, _) = response.into_parts();
    let Some(url) = location(&parts.headers, uri) else {
        tracing::error!(
            path = uri.path(),
            "the handler redirects to no place a browser may go"
        );
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let event = event::navigate(&url);
    for name in [LOCATION, CONTENT_ENCODING, CONTENT_LENGTH] {
        parts.headers.remove(name);
    }
    for (name, value) in event::headers() {
        parts.headers.insert(name, value);
    }
    parts.status = StatusCode::OK;
    Response::from_parts(parts, Body::from(event))
}

#[cfg(test)]
mod tests;
