//! Reading signals off a request.
//!
//! `GET` and `DELETE` carry them in the query parameter `datastar`, every other method in a JSON
//! body (Datastar 1.0.4). The `datastar` crate reads the same places; here a failure says what is
//! wrong with which signal.

use std::fmt;

use axum::body::Bytes;
use axum::extract::{FromRequest, OptionalFromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, Method, StatusCode};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;

use crate::datastar::signals::Signals;
use crate::page::signals_parameters;

mod json;
mod reader;

use json::Json;
use reader::Reader;

/// The most bytes of signals that a body may have.
const BODY_LIMIT: usize = 64 * 1024;

/// Why the signals of a request cannot be read.
///
/// As a response it is `400` for what is not JSON or names a signal twice, `413` for a body over 64
/// KiB, `415` for another content type, and `422` for a signal of another type than the handler's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalsRejection {
    status: StatusCode,
    message: String,
}

impl SignalsRejection {
    fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
        }
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl fmt::Display for SignalsRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SignalsRejection {}

impl IntoResponse for SignalsRejection {
    fn into_response(self) -> Response {
        (self.status, self.message).into_response()
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Signals<T> {
    type Rejection = SignalsRejection;

    async fn from_request(request: Request, _: &S) -> Result<Self, Self::Rejection> {
        match read(request).await? {
            Some((place, json)) => parse(place, &json).map(Self),
            None => Err(SignalsRejection::new(
                StatusCode::BAD_REQUEST,
                "the query parameter `datastar` is missing: the handler reads signals, and the \
                 request carries none",
            )),
        }
    }
}

/// `None` when the query carries no signals, or when the body is not from Datastar.
impl<T: DeserializeOwned, S: Send + Sync> OptionalFromRequest<S> for Signals<T> {
    type Rejection = SignalsRejection;

    async fn from_request(request: Request, _: &S) -> Result<Option<Self>, Self::Rejection> {
        if !has_query_signals(request.method())
            && !request.headers().contains_key("datastar-request")
        {
            return Ok(None);
        }
        match read(request).await? {
            Some((place, json)) => parse(place, &json).map(|signals| Some(Self(signals))),
            None => Ok(None),
        }
    }
}

fn has_query_signals(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::DELETE)
}

/// Where signals come from, for messages.
#[derive(Clone, Copy, Debug)]
struct Place(&'static str);

/// The JSON of a request's signals, or `None` when its query has none.
async fn read(request: Request) -> Result<Option<(Place, Bytes)>, SignalsRejection> {
    if has_query_signals(request.method()) {
        let json = query_signals(request.uri().query().unwrap_or_default())?;
        return Ok(json.map(|json| (Place("the query parameter `datastar`"), json.into())));
    }
    check_content_type(request.headers())?;
    check_length(request.headers())?;
    let body = Limited::new(request.into_body(), BODY_LIMIT);
    match body.collect().await {
        Ok(body) => Ok(Some((Place("the body"), body.to_bytes()))),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(_) => Err(SignalsRejection::new(
            StatusCode::BAD_REQUEST,
            "the body could not be read",
        )),
    }
}

fn query_signals(query: &str) -> Result<Option<String>, SignalsRejection> {
    let bad = |message| SignalsRejection::new(StatusCode::BAD_REQUEST, message);
    let mut values = signals_parameters(query);
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(bad("the query parameter `datastar` appears more than once"));
    }
    let value = value.replace('+', " ");
    match percent_decode_str(&value).decode_utf8() {
        Ok(json) => Ok(Some(json.into_owned())),
        Err(_) => Err(bad("the query parameter `datastar` is not UTF-8")),
    }
}

fn check_content_type(headers: &HeaderMap) -> Result<(), SignalsRejection> {
    let given = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("none");
    let mut parts = given.split(';').map(str::trim);
    let is_json = parts
        .next()
        .is_some_and(|name| name.eq_ignore_ascii_case("application/json"));
    let is_utf8 = parts
        .filter_map(|parameter| parameter.split_once('='))
        .filter(|(name, _)| name.eq_ignore_ascii_case("charset"))
        .all(|(_, charset)| charset.trim_matches('"').eq_ignore_ascii_case("utf-8"));
    if is_json && is_utf8 {
        return Ok(());
    }
    Err(SignalsRejection::new(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        format!(
            "the content type is `{}`, signals are `application/json` in UTF-8; \
             a form is read with `axum::Form`",
            given.escape_debug()
        ),
    ))
}

fn check_length(headers: &HeaderMap) -> Result<(), SignalsRejection> {
    let length = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<u64>().ok());
    match length {
        Some(length) if length > BODY_LIMIT as u64 => Err(too_large()),
        _ => Ok(()),
    }
}

fn too_large() -> SignalsRejection {
    SignalsRejection::new(
        StatusCode::PAYLOAD_TOO_LARGE,
        format!("the body is over {BODY_LIMIT} bytes, the most that signals may have"),
    )
}

fn parse<T: DeserializeOwned>(place: Place, json: &[u8]) -> Result<T, SignalsRejection> {
    let Json(signals) = serde_json::from_slice(json).map_err(|error| {
        let what = if error.is_data() {
            "cannot be read"
        } else {
            "is not JSON"
        };
        SignalsRejection::new(
            StatusCode::BAD_REQUEST,
            format!("{} {what}: {error}", place.0),
        )
    })?;
    serde_path_to_error::deserialize(Reader::new(signals))
        .map_err(|error| rejection(place, &error.path().to_string(), error.inner()))
}

/// What is said of a signal of another type than the handler's.
fn rejection(Place(place): Place, path: &str, error: &serde_json::Error) -> SignalsRejection {
    let signal = match path {
        "." => "the signals do not fit".to_owned(),
        path => format!("the signal `{path}` does not fit"),
    };
    SignalsRejection::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        format!("{signal}: {error}, in {place}"),
    )
}

#[cfg(test)]
mod tests;
