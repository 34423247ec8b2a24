//! The Datastar client: embedded and served by the program, or loaded from its official place.

use axum::Router;
#[cfg(any(not(stario_client), test))]
use stario_syntax::datastar::client::{CDN_URL, INTEGRITY};

use crate::Html;
use crate::html::Buffer;

#[cfg(any(stario_client, test))]
mod etag;

/// The three encodings of the client, as `cargo stario client` writes them.
#[cfg(stario_client)]
mod embedded {
    pub(super) static PLAIN: &[u8] = include_bytes!("../../client/datastar.js");
    pub(super) static BROTLI: &[u8] = include_bytes!("../../client/datastar.js.br");
    pub(super) static GZIP: &[u8] = include_bytes!("../../client/datastar.js.gz");
}

/// Whether the client is part of the program.
pub(crate) const fn is_embedded() -> bool {
    cfg!(stario_client)
}

/// The path of the embedded client. It names the content, so browsers keep it for good.
#[cfg(stario_client)]
fn path() -> String {
    let digest = stario_syntax::datastar::client::SHA256;
    let digest = digest.get(..16).unwrap_or(digest);
    format!("/_stario/datastar-{digest}.js")
}

/// The script element that loads the Datastar client.
pub(crate) fn datastar_script() -> Html {
    let mut out = Buffer::with_capacity(192);
    write_script(&mut out);
    out.into_html()
}

#[cfg(stario_client)]
pub(crate) fn write_script(out: &mut Buffer) {
    out.push_static("<script type=\"module\" src=\"");
    out.text(&path());
    out.push_static("\"></script>");
}

/// From the official place, held to its known content.
#[cfg(not(stario_client))]
pub(crate) fn write_script(out: &mut Buffer) {
    out.push_static("<script type=\"module\" src=\"");
    out.text(CDN_URL);
    out.push_static("\" integrity=\"");
    out.text(INTEGRITY);
    out.push_static("\" crossorigin=\"anonymous\"></script>");
}

/// The route of the embedded client; no route when it is not embedded.
#[cfg(not(stario_client))]
pub(crate) fn assets() -> Router {
    Router::new()
}

/// The route of the embedded client.
///
/// It has no handler of its own, only a layer that answers before axum says that there is none:
/// routers of two programs may be merged, and axum panics when both handle one path.
#[cfg(stario_client)]
pub(crate) fn assets() -> Router {
    use axum::routing::MethodRouter;

    let client = MethodRouter::new().layer(axum::middleware::from_fn(respond));
    Router::new().route(&path(), client)
}

#[cfg(stario_client)]
async fn respond(
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> axum::response::Response {
    use http::header::ALLOW;
    use http::{HeaderValue, Method};

    let mut response = match *request.method() {
        Method::GET | Method::HEAD => answer(request.headers()),
        _ => next.run(request).await,
    };
    // Otherwise axum says that no method is allowed.
    let allowed = HeaderValue::from_static("GET,HEAD");
    response.headers_mut().insert(ALLOW, allowed);
    response
}

#[cfg(stario_client)]
fn answer(headers: &http::HeaderMap) -> axum::response::Response {
    use axum::response::IntoResponse as _;
    use http::header::{
        ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, VARY,
    };
    use http::{HeaderValue, StatusCode};

    use crate::page::accepts;

    let (body, encoding, etag) = if accepts(headers, "br") {
        (embedded::BROTLI, Some("br"), "\"1.0.4-br\"")
    } else if accepts(headers, "gzip") {
        (embedded::GZIP, Some("gzip"), "\"1.0.4-gzip\"")
    } else {
        (embedded::PLAIN, None, "\"1.0.4\"")
    };
    let is_known = etag::is_known(headers, etag);
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        body.into_response()
    };
    let head = response.headers_mut();
    head.insert(ETAG, HeaderValue::from_static(etag));
    head.insert(VARY, HeaderValue::from(ACCEPT_ENCODING));
    head.insert(
        CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    if is_known {
        return response;
    }
    head.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/javascript; charset=utf-8"),
    );
    head.insert(
        http::header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    if let Some(encoding) = encoding {
        head.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_a_module_with_a_checked_source() {
        let script = datastar_script().into_string();
        assert!(
            script.starts_with("<script type=\"module\" src=\""),
            "{script}"
        );
        let source = if is_embedded() {
            "/_stario/datastar-"
        } else {
            CDN_URL
        };
        assert!(script.contains(source), "{script}");
        assert_eq!(script.contains(INTEGRITY), !is_embedded(), "{script}");
    }
}
