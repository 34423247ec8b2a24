//! The options of a page's own stream, which make its browser come back in every case.

use crate::html::Given;

/// The options as Datastar 1.0.4 reads them, without those that the author of the page gave.
///
/// `retry: 'always'` comes back after a clean end, a cut and a failure; `cleanup` closes the
/// stream when the page changes it; the payload keeps the page's signals out of the URL, and its
/// `stream: 1` tells the server that the client was given `retry: 'always'`.
pub(crate) fn own_stream(given: Given, development: bool) -> Vec<&'static str> {
    let choose = |in_development, in_release| {
        if development {
            in_development
        } else {
            in_release
        }
    };
    let payload = if given.has(Given::RETRY) {
        "payload: {}"
    } else {
        "payload: {stream: 1}"
    };
    let has_payload = given.has(Given::PAYLOAD) || given.has(Given::FILTER_SIGNALS);
    let options = [
        (given.has(Given::RETRY), "retry: 'always'"),
        (
            given.has(Given::RETRY_INTERVAL),
            choose("retryInterval: 100", "retryInterval: 1000"),
        ),
        (
            given.has(Given::RETRY_MAX_WAIT),
            choose("retryMaxWait: 1000", "retryMaxWait: 30000"),
        ),
        (given.has(Given::RETRY_MAX_COUNT), "retryMaxCount: Infinity"),
        (
            given.has(Given::REQUEST_CANCELLATION),
            "requestCancellation: 'cleanup'",
        ),
        (has_payload, payload),
    ];
    let missing = options.into_iter().filter(|(is_given, _)| !is_given);
    missing.map(|(_, option)| option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_without_options_gets_all_of_them() {
        assert_eq!(
            own_stream(Given::NONE, true).join(", "),
            "retry: 'always', retryInterval: 100, retryMaxWait: 1000, retryMaxCount: Infinity, \
             requestCancellation: 'cleanup', payload: {stream: 1}"
        );
        assert_eq!(
            own_stream(Given::NONE, false).join(", "),
            "retry: 'always', retryInterval: 1000, retryMaxWait: 30000, retryMaxCount: Infinity, \
             requestCancellation: 'cleanup', payload: {stream: 1}"
        );
    }

    #[test]
    fn what_the_author_gave_is_kept() {
        let given = Given::OPTIONS | Given::RETRY | Given::RETRY_MAX_WAIT;
        assert_eq!(
            own_stream(given, true).join(", "),
            "retryInterval: 100, retryMaxCount: Infinity, requestCancellation: 'cleanup', \
             payload: {}"
        );
        let given = Given::OPTIONS | Given::FILTER_SIGNALS;
        assert!(!own_stream(given, true).join(", ").contains("payload"));
    }
}
