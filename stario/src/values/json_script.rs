//! `JsonScript`, data for the scripts of a page.

use std::error::Error;
use std::fmt;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::Serialize;

use crate::html::Buffer;

/// Data as the content of `<script type="application/json">`, where scripts of the page read it.
///
/// `<`, `>`, `&` and the line separators of Unicode are written as `\uXXXX`, so that no text in the data
/// can end the element. Its name is not `Json`, which is axum's extractor and response.
///
/// ```
/// use serde::Serialize;
/// use stario::prelude::*;
/// use stario::values::{JsonScript, JsonScriptError};
///
/// #[derive(Serialize)]
/// struct Chart {
///     title: String,
///     points: Vec<u32>,
/// }
///
/// fn data(chart: &Chart) -> Result<Html, JsonScriptError> {
///     Ok(html! { <script type="application/json" id="chart">{JsonScript::new(chart)?}</script> })
/// }
///
/// let chart = Chart { title: "</script>".to_owned(), points: vec![1, 2] };
/// assert_eq!(
///     data(&chart).unwrap().as_str(),
///     r#"<script type="application/json" id="chart">{"title":"\u003c/script\u003e","points":[1,2]}</script>"#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonScript {
    /// JSON, escaped for the element.
    json: String,
}

impl JsonScript {
    /// Serialises a value.
    ///
    /// # Errors
    ///
    /// When the value cannot be written as JSON: a map whose keys are not text or numbers, or a type
    /// whose `Serialize` fails.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self, JsonScriptError> {
        match serde_json::to_string(value) {
            Ok(text) => {
                let mut json = String::with_capacity(text.len());
                stario_syntax::escape::json_script(&text, &mut json);
                Ok(Self { json })
            }
            Err(source) => Err(JsonScriptError {
                name: std::any::type_name::<T>(),
                source,
            }),
        }
    }

    /// The content of the element.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.json
    }
}

/// The content of a script of JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the content of a script of JSON",
    label = "not a `JsonScript`",
    note = "serialise the value: `{{JsonScript::new(&value)?}}`"
)]
pub trait JsonScriptValue {
    /// Writes the JSON.
    fn write_json(&self, out: &mut Buffer);
}

impl JsonScriptValue for JsonScript {
    #[inline]
    fn write_json(&self, out: &mut Buffer) {
        out.push_rendered(&self.json);
    }
}

#[diagnostic::do_not_recommend]
impl<T: JsonScriptValue + ?Sized> JsonScriptValue for &T {
    #[inline]
    fn write_json(&self, out: &mut Buffer) {
        (**self).write_json(out);
    }
}

/// A value that cannot be written as JSON.
///
/// As a response it is a `500`, and the log says which type it is about.
#[derive(Debug)]
pub struct JsonScriptError {
    name: &'static str,
    source: serde_json::Error,
}

impl fmt::Display for JsonScriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, source } = self;
        write!(f, "`{name}` cannot be written as JSON: {source}")
    }
}

impl Error for JsonScriptError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}

impl IntoResponse for JsonScriptError {
    fn into_response(self) -> Response {
        tracing::error!("{self}");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn what_is_no_json_is_an_error_and_writes_nothing() {
        let pairs = BTreeMap::from([((1, 2), 3)]);
        let error = JsonScript::new(&pairs).unwrap_err();
        assert!(
            error.to_string().ends_with("key must be a string"),
            "{error}"
        );
        assert_eq!(error.into_response().status(), 500);
    }
}
