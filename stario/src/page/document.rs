//! The document of a page, edited so that the browser opens the page's stream.

use axum::body::Body;
use axum::response::Response;
use http::header::CONTENT_LENGTH;
use http_body::Body as _;
use http_body_util::BodyExt as _;
use percent_encoding::percent_decode_str;

use crate::html::{BodyInit, BodyMark, Given, Rendered};
use crate::link::write_js_url;
use crate::page::request::{Addresses, StreamPath};
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
    stream: &StreamPath<'_>,
    query: Option<&str>,
    development: bool,
) -> Option<String> {
    let (before, after) = html.split_at_checked(mark.offset)?;
    match mark.init {
        BodyInit::Other => None,
        BodyInit::Absent => {
            let options = options::own_stream(Given::NONE, development).join(", ");
            let mut url = String::new();
            write_js_url(&with_query(&stream.whole(), query), &mut url);
            Some(format!(
                "{before} data-init=\"@get({url}, {{{options}}})\"{after}"
            ))
        }
        BodyInit::Get { url_start, given } => {
            let (before, init) = before.split_at_checked(url_start)?;
            let (url, rest) = init.strip_prefix('\'')?.split_once('\'')?;
            let url = own_url(url, stream, query)?;
            let options = options::own_stream(given, development).join(", ");
            let options = match (options.is_empty(), given.has(Given::OPTIONS)) {
                (true, _) => String::new(),
                (false, false) => format!(", {{{options}}}"),
                (false, true) if rest.ends_with('{') => options,
                (false, true) => format!(", {options}"),
            };
            Some(format!("{before}'{url}'{rest}{options}{after}"))
        }
    }
}

fn with_query(path: &str, query: Option<&str>) -> String {
    match query {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    }
}

/// The URL of an attribute with the query of the page's request, when it leads to the page's own stream.
///
/// The author of a page writes the path of its stream as the page declares it; where the page is
/// nested, what the outer routers take off is put in front.
fn own_url(url: &str, stream: &StreamPath<'_>, query: Option<&str>) -> Option<String> {
    let (path, rest) = url.split_at(url.find(['?', '#']).unwrap_or(url.len()));
    let prefix = if is_same_path(path, &stream.whole()) {
        ""
    } else if is_same_path(path, &stream.path) {
        stream.prefix
    } else {
        return None;
    };
    let (own, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
    let separator = match query {
        None => "",
        Some(_) if own.is_empty() => "?",
        Some(_) => "&amp;",
    };
    let (prefix, query) = (in_js(prefix), in_js(query.unwrap_or_default()));
    Some(format!("{prefix}{path}{own}{separator}{query}{fragment}"))
}

/// A part of a URL as it stands between quotes in an attribute.
fn in_js(part: &str) -> String {
    let mut escaped = String::new();
    write_js_url(part, &mut escaped);
    escaped[1..escaped.len() - 1].to_owned()
}

/// Whether a path in an attribute is this one; the two may encode differently.
fn is_same_path(path: &str, other: &str) -> bool {
    let path = path.replace("&amp;", "&");
    percent_decode_str(&path).eq(percent_decode_str(other))
}

#[cfg(test)]
mod tests;
