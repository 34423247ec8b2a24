//! Keywords of enumerated attributes that several elements share, and the long lists.
//!
//! Source: WHATWG HTML Living Standard, the section of each attribute. An empty keyword is listed
//! where the standard gives the bare attribute a meaning.

/// 2.5.4, CORS settings attributes.
pub(super) const CROSS_ORIGIN: &[&str] = &["", "anonymous", "use-credentials"];

/// 4.10.19.6, form submission attributes.
pub(super) const ENCODING_TYPE: &[&str] = &[
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/plain",
];

/// 2.5.7, fetch priority attributes.
pub(super) const FETCH_PRIORITY: &[&str] = &["auto", "high", "low"];

/// 4.10.19.6, form submission attributes.
pub(super) const FORM_METHOD: &[&str] = &["dialog", "get", "post"];

/// 4.2.5.3, pragma directives.
pub(super) const HTTP_EQUIV: &[&str] = &[
    "content-security-policy",
    "content-type",
    "default-style",
    "refresh",
    "x-ua-compatible",
];

/// 4.10.5, states of the `type` attribute of `input`.
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

/// 2.5.6, lazy loading attributes.
pub(super) const LOADING: &[&str] = &["eager", "lazy"];

/// 4.12.3, popover targets.
pub(super) const POPOVER_TARGET_ACTION: &[&str] = &["hide", "show", "toggle"];

/// 4.8.11.5, the `preload` attribute of media elements.
pub(super) const PRELOAD: &[&str] = &["", "auto", "metadata", "none"];

/// 4.2.4.6 and 4.6.6.14: the `as` attribute of `link`, for `preload` and `modulepreload`.
pub(super) const PRELOAD_AS: &[&str] = &[
    "audio",
    "audioworklet",
    "document",
    "embed",
    "fetch",
    "font",
    "image",
    "json",
    "object",
    "paintworklet",
    "script",
    "serviceworker",
    "sharedworker",
    "style",
    "text",
    "track",
    "video",
    "worker",
];

/// Referrer Policy, 3.
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
