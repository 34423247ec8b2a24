//! Keywords of enumerated attributes that several elements share, and the long lists.
//!
//! Source: WHATWG HTML Living Standard, the sections named below. An empty keyword is listed
//! where the standard gives the bare attribute a meaning.

/// "CORS settings attributes".
pub(super) const CROSS_ORIGIN: &[&str] = &["", "anonymous", "use-credentials"];

/// "Form submission attributes".
pub(super) const ENCODING_TYPE: &[&str] = &[
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/plain",
];

/// "Fetch priority attributes".
pub(super) const FETCH_PRIORITY: &[&str] = &["auto", "high", "low"];

/// "Form submission attributes".
pub(super) const FORM_METHOD: &[&str] = &["dialog", "get", "post"];

/// "Pragma directives".
pub(super) const HTTP_EQUIV: &[&str] = &[
    "content-security-policy",
    "content-type",
    "default-style",
    "refresh",
    "x-ua-compatible",
];

/// "States of the type attribute", of the `input` element.
pub(super) const INPUT_TYPE: &[&str] = &[
    "button",
    "checkbox",
    "color",
    "date",
    "datetime-local",
    "email",
    "file",
    "hidden",
    "image",
    "month",
    "number",
    "password",
    "radio",
    "range",
    "reset",
    "search",
    "submit",
    "tel",
    "text",
    "time",
    "url",
    "week",
];

/// "Lazy loading attributes".
pub(super) const LOADING: &[&str] = &["eager", "lazy"];

/// "The popover target attributes".
pub(super) const POPOVER_TARGET_ACTION: &[&str] = &["hide", "show", "toggle"];

/// "Loading the media resource".
pub(super) const PRELOAD: &[&str] = &["", "auto", "metadata", "none"];

/// The destinations of link types "preload" and "modulepreload".
pub(super) const PRELOAD_AS: &[&str] = &[
    "audioworklet",
    "fetch",
    "font",
    "image",
    "json",
    "paintworklet",
    "script",
    "serviceworker",
    "sharedworker",
    "style",
    "text",
    "track",
    "worker",
];

/// Referrer Policy, "Referrer Policies".
pub(super) const REFERRER_POLICY: &[&str] = &[
    "",
    "no-referrer",
    "no-referrer-when-downgrade",
    "origin",
    "origin-when-cross-origin",
    "same-origin",
    "strict-origin",
    "strict-origin-when-cross-origin",
    "unsafe-url",
];
