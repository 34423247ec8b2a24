//! Addresses: from a page's URL to its stream's and back, and the page's request inside the
//! stream's.
//!
//! Paths are compared and copied as they were received, percent-encoding and all. The handler of a
//! nested router sees the end of the path; [`OriginalUri`] has the whole.

use axum::extract::OriginalUri;
use http::uri::PathAndQuery;
use http::{Extensions, Method, Uri, request};
use percent_encoding::percent_decode_str;

/// The query parameter that carries a page's signals.
pub(crate) const SIGNALS_PARAMETER: &str = "datastar";

/// The URIs of a request.
#[derive(Clone, Debug)]
pub(crate) struct Addresses {
    /// As the handler sees it.
    seen: Uri,
    /// As it was received.
    original: Uri,
}

impl Addresses {
    pub(crate) fn of(uri: &Uri, extensions: &Extensions) -> Self {
        let original = extensions.get::<OriginalUri>().map(|original| &original.0);
        Self {
            seen: uri.clone(),
            original: original.unwrap_or(uri).clone(),
        }
    }

    /// The path of the route `to`, for a request of the route `from` with the same parameters.
    pub(crate) fn translate(&self, from: &str, to: &str) -> Option<StreamPath<'_>> {
        Some(StreamPath {
            prefix: self.prefix(),
            path: translate(from, to, self.seen.path())?,
        })
    }

    /// The query without the page's signals.
    pub(crate) fn query(&self) -> Option<String> {
        let query = without_signals(self.original.query()?);
        (!query.is_empty()).then_some(query)
    }

    /// What nested routers have taken off the path.
    fn prefix(&self) -> &str {
        let (whole, seen) = (self.original.path(), self.seen.path());
        match whole.strip_suffix(seen) {
            Some(prefix) => prefix,
            // Nested at `/users`, the path `/users` is seen as `/`.
            None if seen == "/" => whole,
            None => "",
        }
    }
}

/// The path of a page's stream.
#[derive(Debug)]
pub(crate) struct StreamPath<'a> {
    /// What nested routers take off.
    pub(crate) prefix: &'a str,
    /// The rest, as the page's own router sees it.
    pub(crate) path: String,
}

impl StreamPath<'_> {
    /// The path as a browser asks for it.
    pub(crate) fn whole(&self) -> String {
        format!("{}{}", self.prefix, self.path)
    }
}

/// The request of a page inside the request of its stream: the same headers, extensions and
/// parameters, and the page's URI.
pub(crate) fn page_request(
    mut parts: request::Parts,
    path: &str,
    updates: &str,
) -> Option<request::Parts> {
    let addresses = Addresses::of(&parts.uri, &parts.extensions);
    let query = addresses.query();
    let seen = translate(updates, path, addresses.seen.path())?;
    let whole = match (addresses.prefix(), seen.as_str()) {
        ("", seen) => seen.to_owned(),
        // A page at the root of a router that is nested at `/users` is at `/users`.
        (prefix, "/") => prefix.to_owned(),
        (prefix, seen) => format!("{prefix}{seen}"),
    };
    let original = with_path(addresses.original, &whole, query.as_deref())?;
    parts.uri = with_path(addresses.seen, &seen, query.as_deref())?;
    parts.method = Method::GET;
    parts.extensions.insert(OriginalUri(original));
    Some(parts)
}

fn with_path(uri: Uri, path: &str, query: Option<&str>) -> Option<Uri> {
    let path_and_query = match query {
        Some(query) => PathAndQuery::try_from(format!("{path}?{query}")),
        None => PathAndQuery::try_from(path),
    };
    let mut parts = uri.into_parts();
    parts.path_and_query = Some(path_and_query.ok()?);
    Uri::from_parts(parts).ok()
}

/// Fills the template `to` with the parameters that `path` has in the template `from`.
fn translate(from: &str, to: &str, path: &str) -> Option<String> {
    let mut values: Vec<(&str, &str)> = Vec::new();
    let mut rest = path.strip_prefix('/').unwrap_or(path);
    let mut segments = from.strip_prefix('/').unwrap_or(from).split('/').peekable();
    while let Some(segment) = segments.next() {
        let (value, after) = match parameter(segment) {
            Some(name) if name.starts_with('*') => (rest, None),
            _ => match rest.split_once('/') {
                Some((value, after)) => (value, Some(after)),
                None => (rest, None),
            },
        };
        if let Some(name) = parameter(segment) {
            values.push((name, value));
        }
        match after {
            Some(after) => rest = after,
            None if segments.peek().is_some() => return None,
            None => rest = "",
        }
    }
    let mut filled = String::with_capacity(to.len() + path.len());
    for segment in to.strip_prefix('/').unwrap_or(to).split('/') {
        filled.push('/');
        match parameter(segment) {
            Some(name) => {
                let (_, value) = values.iter().find(|(known, _)| *known == name)?;
                filled.push_str(value);
            }
            None => encode_literal(segment, &mut filled),
        }
    }
    Some(filled)
}

/// The name of a parameter, with the `*` of the rest of a path.
fn parameter(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    (!name.starts_with('{')).then_some(name)
}

/// Writes a template's own text: doubled braces are one, and what a URL cannot hold is encoded.
fn encode_literal(segment: &str, out: &mut String) {
    let mut characters = segment.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '{' | '}' => {
                characters.next_if_eq(&character);
                out.push_str(if character == '{' { "%7B" } else { "%7D" });
            }
            '!'..='~' if !"\"<>\\^`|".contains(character) => out.push(character),
            _ => {
                let bytes = character.encode_utf8(&mut [0; 4]).to_owned();
                out.extend(percent_encoding::utf8_percent_encode(
                    &bytes,
                    percent_encoding::NON_ALPHANUMERIC,
                ));
            }
        }
    }
}

fn without_signals(query: &str) -> String {
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !is_signals(pair))
        .collect();
    kept.join("&")
}

fn is_signals(pair: &str) -> bool {
    let name = pair.split_once('=').map_or(pair, |(name, _)| name);
    percent_decode_str(name).eq(SIGNALS_PARAMETER.bytes())
}

/// The text of every `datastar` parameter, still percent-encoded.
pub(crate) fn signals_parameters(query: &str) -> impl Iterator<Item = &str> {
    query
        .split('&')
        .filter(|pair| is_signals(pair))
        .map(|pair| pair.split_once('=').map_or("", |(_, value)| value))
}

/// Whether the client says that it comes back after a clean end, as the options that Stario gives
/// it make it do.
pub(crate) fn returns_after_end(uri: &Uri) -> bool {
    signals_parameters(uri.query().unwrap_or_default()).any(|value| {
        percent_decode_str(&value.replace('+', " "))
            .decode_utf8()
            .is_ok_and(|json| {
                serde_json::from_str::<serde_json::Value>(&json)
                    .is_ok_and(|payload| payload["stream"] == 1)
            })
    })
}

#[cfg(test)]
mod tests;
