//! Datastar: requests that do not end as they say.
//!
//! `never` keeps an answer that is an error from being asked for again, as `auto` does; what the network
//! fails at is retried up to `retryMaxCount` times (Datastar 1.0.4).

use super::found::Found;
use super::outline::Outline;
use crate::ast::Attribute;
use crate::check::datastar::Request;
use crate::diagnostic::Diagnostic;
use crate::template::is_datastar;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        for attribute in &element.tag.attributes {
            if let Attribute::Named(named) = attribute
                && is_datastar(&named.name.text)
            {
                for request in Request::all(named) {
                    found.extend(at, unstopped(&request));
                }
            }
        }
    }
}

/// `post(save, retry = Never)`
fn unstopped(request: &Request) -> Option<Diagnostic> {
    let retry = request
        .option("retry")
        .filter(|retry| retry.word == "never")?;
    if request.option("retry_max_count").is_some() {
        return None;
    }
    let (written, count) = if request.is_quoted {
        ("retry: 'never'", "retryMaxCount: 0")
    } else {
        ("retry = Never", "retry_max_count = 0")
    };
    Some(
        Diagnostic::warning(
            "unstopped_retry",
            retry.span,
            format!("`{written}` still retries when the network fails"),
        )
        .help(format!("to stop at once write `{count}`"))
        .note(
            "the client treats `never` like `auto`: an answer ends it, a lost connection does not",
        ),
    )
}
