//! The document of a page, edited so that the browser opens the page's stream.

use axum::body::Body;
use axum::response::Response;
use http::header::CONTENT_LENGTH;
use http_body::Body as _;
use http_body_util::BodyExt as _;
use percent_encoding::percent_decode_str;

use crate::html::{BodyInit, BodyMark, Given, Rendered};
use crate::link::write_js_url;
use crate::page::request::Addresses;
use crate::page::{DEVELOPMENT, options};

/// Gives the `<body>` of a page the options of its stream; any other response passes.
pub(crate) async fn open_stream(
    mut response: Response,
    addresses: &Addresses,
    path: &str,
    updates: &str,
) -> Response {
    let Some(rendered) = response.extensions_mut().remove::<Rendered>() else {
        return response;
    };
    if !wants_edit(rendered.mark, DEVELOPMENT) {
        return response;
    }
    // Another layer may have replaced the body; the mark would point anywhere in it.
    if response.body().size_hint().exact() != Some(rendered.length as u64) {
        return response;
    }
    let Some(stream) = addresses.translate(path, updates) else {
        return response;
    };
    let (mut parts, body) = response.into_parts();
    let Ok(body) = body.collect().await else {
        return Response::from_parts(parts, Body::empty());
    };
    let bytes = body.to_bytes();
    let query = addresses.query();
    let edited = std::str::from_utf8(&bytes)
        .ok()
        .and_then(|html| edit(html, rendered.mark, &stream, query.as_deref(), DEVELOPMENT));
    let body = match edited {
        Some(html) => {
            parts.headers.remove(CONTENT_LENGTH);
            Body::from(html)
        }
        None => Body::from(bytes),
    };
    Response::from_parts(parts, body)
}

fn wants_edit(mark: BodyMark, development: bool) -> bool {
    match mark.init {
        BodyInit::Absent => development,
        BodyInit::Get { .. } => true,
        BodyInit::Other => false,
    }
}

/// The document with its stream opened, or `None` when it stays as it is.
fn edit(
    html: &str,
    mark: BodyMark,
    stream: &str,
    query: Option<&str>,
    development: bool,
) -> Option<String> {
    let (before, after) = html.split_at_checked(mark.offset)?;
    match mark.init {
        BodyInit::Other => None,
        BodyInit::Absent => {
            let options = options::own_stream(Given::NONE, development).join(", ");
            let mut url = String::new();
            write_js_url(&with_query(stream, query), &mut url);
            Some(format!(
                "{before} data-init=\"@get({url}, {{{options}}})\"{after}"
            ))
        }
        BodyInit::Get { url_start, given } => {
            let (before, init) = before.split_at_checked(url_start)?;
            let (url, rest) = init.strip_prefix('\'')?.split_once('\'')?;
            if !is_same_path(url, stream) {
                return None;
            }
            let options = options::own_stream(given, development).join(", ");
            let options = match (options.is_empty(), given.has(Given::OPTIONS)) {
                (true, _) => String::new(),
                (false, false) => format!(", {{{options}}}"),
                (false, true) if rest.ends_with('{') => options,
                (false, true) => format!(", {options}"),
            };
            let mut escaped = String::new();
            write_js_url(&with_query("", query), &mut escaped);
            let query = escaped.trim_matches('\'');
            Some(format!("{before}'{url}{query}'{rest}{options}{after}"))
        }
    }
}

fn with_query(path: &str, query: Option<&str>) -> String {
    match query {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    }
}

/// Whether a URL in an attribute is the stream's path; the two may encode differently.
fn is_same_path(url: &str, stream: &str) -> bool {
    let url = url.replace("&amp;", "&");
    percent_decode_str(&url).eq(percent_decode_str(stream))
}

#[cfg(test)]
mod tests;
