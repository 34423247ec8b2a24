//! Options of the Datastar 1.0.4 actions that make a request.
//!
//! The client ignores names it does not know. `responseOverrides` is left out: the client declares
//! it and never reads it.

use super::OptionKind::{Bool, Count, Keyword, Milliseconds, Number, Object, Text};
use super::{FetchOption, OptionKind};

const fn option(rust: &'static str, client: &'static str, kind: OptionKind) -> FetchOption {
    FetchOption { rust, client, kind }
}

pub(super) const OPTIONS: &[FetchOption] = &[
    option(
        "content_type",
        "contentType",
        Keyword(&[("Form", "form"), ("Json", "json")], "json"),
    ),
    option("filter_signals", "filterSignals", Object),
    option("headers", "headers", Object),
    // The default is `false` for `get` and `true` for every other action.
    option("open_when_hidden", "openWhenHidden", Bool),
    option("payload", "payload", Object),
    option(
        "request_cancellation",
        "requestCancellation",
        Keyword(
            &[
                ("Auto", "auto"),
                ("Cleanup", "cleanup"),
                ("Disabled", "disabled"),
            ],
            "auto",
        ),
    ),
    option(
        "retry",
        "retry",
        Keyword(
            &[
                ("Always", "always"),
                ("Auto", "auto"),
                ("Error", "error"),
                ("Never", "never"),
            ],
            "auto",
        ),
    ),
    option("retry_interval", "retryInterval", Milliseconds(1000)),
    option("retry_max_count", "retryMaxCount", Count(10)),
    option("retry_max_wait", "retryMaxWait", Milliseconds(30_000)),
    option("retry_scaler", "retryScaler", Number("2")),
    // The default is the closest `form` of the element.
    option("selector", "selector", Text),
];
