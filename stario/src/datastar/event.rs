//! Server-sent events, as the Datastar client reads them.
//!
//! The client ends a line at CR, LF or CRLF, splits each data line at its first space into a key
//! and a value, and joins the values of one key with LF. So every value is split at all three line
//! ends, and each line is given its key and a space again, even when it is empty.

use std::time::Duration;

use bytes::Bytes;
use datastar::DatastarEvent;
use datastar::consts::EventType;
use datastar::prelude::{ExecuteScript, PatchSignals};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderName, HeaderValue};

/// The headers of a response that is events and nothing else.
pub(crate) fn headers() -> [(HeaderName, HeaderValue); 2] {
    [
        (CONTENT_TYPE, HeaderValue::from_static("text/event-stream")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ]
}

/// The event that makes the browser's page equal to a document.
pub(crate) fn document(html: &[u8]) -> Bytes {
    let line = format!("elements {}", String::from_utf8_lossy(html));
    encode(DatastarEvent::new(EventType::PatchElements, [line]))
}

/// The event that merges a JSON object into the page's signals.
pub(crate) fn signals(json: String) -> Bytes {
    encode(PatchSignals::new(json).into())
}

/// The event that leads the browser to another page.
pub(crate) fn navigate(url: &str) -> Bytes {
    let mut script = String::from("setTimeout(() => location.assign(");
    // XSS: letters, digits and escapes only, in a script element.
    stario_syntax::escape::js_string(url, &mut script);
    script.push_str("))");
    encode(ExecuteScript::new(script).into_datastar_event())
}

/// A comment, which the client skips.
pub(crate) fn keep_alive() -> Bytes {
    Bytes::from_static(b":\n\n")
}

/// Says how long the client waits before it comes back, in effect at once.
pub(crate) fn retry(after: Duration) -> Bytes {
    format!("retry: {}\n\n", after.as_millis()).into()
}

/// An event that also says how long the client waits before it comes back.
pub(crate) fn with_retry(after: Duration, event: &[u8]) -> Bytes {
    let mut out = format!("retry: {}\n", after.as_millis()).into_bytes();
    out.extend_from_slice(event);
    out.into()
}

/// Writes an event so that no value of it can begin a line of its own.
fn encode(event: DatastarEvent) -> Bytes {
    let mut safe = Vec::with_capacity(event.data.len());
    for line in event.data {
        if !line.contains(['\r', '\n']) {
            safe.push(line);
            continue;
        }
        let (key, value) = line.split_once(' ').unwrap_or((line.as_str(), ""));
        safe.extend(lines(value).map(|value| format!("{key} {value}")));
    }
    let event = DatastarEvent {
        data: safe,
        ..event
    };
    event.to_string().into()
}

/// The lines of a text whose line ends are CR, LF or CRLF, the last one included when it is empty.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\r', '\n']) else {
            rest = None;
            return Some(text);
        };
        let width = if text[end..].starts_with("\r\n") {
            2
        } else {
            1
        };
        rest = Some(&text[end + width..]);
        Some(&text[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        let event = document(html.as_bytes());
        let expected = format!("event: datastar-patch-elements\n{expected}\n");
        assert_eq!(std::str::from_utf8(&event).unwrap(), expected);
    }

    #[test]
    fn a_document_is_one_event() {
        check("<p>one</p>", "data: elements <p>one</p>\n");
    }

    #[test]
    fn every_line_end_starts_a_line_with_the_key() {
        let lines = "data: elements a\ndata: elements b\n";
        check("a\nb", lines);
        check("a\rb", lines);
        check("a\r\nb", lines);
    }

    #[test]
    fn empty_lines_keep_the_space_after_their_key() {
        check(
            "a\n\nb",
            "data: elements a\ndata: elements \ndata: elements b\n",
        );
        check(
            "a\n\r",
            "data: elements a\ndata: elements \ndata: elements \n",
        );
        check("", "data: elements \n");
    }

    #[test]
    fn text_cannot_start_an_event() {
        let event = document(b"hi\r\revent: datastar-patch-signals\rdata: signals (x)\r\r");
        let text = std::str::from_utf8(&event).unwrap();
        let fields: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(fields[0], "event: datastar-patch-elements");
        assert!(
            fields[1..]
                .iter()
                .all(|line| line.starts_with("data: elements "))
        );
        assert_eq!(text.matches("\n\n").count(), 1);
        assert!(!text.contains('\r'));
    }

    #[test]
    fn navigation_holds_no_byte_of_the_url_as_code() {
        let event = navigate("/x?y='</script>&z=\"");
        let text = std::str::from_utf8(&event).unwrap();
        assert!(text.contains("data: mode append\n"), "{text}");
        assert!(text.contains("location.assign('"), "{text}");
        assert_eq!(text.matches("</script>").count(), 1, "{text}");
    }

    #[test]
    fn retry_stands_before_the_event() {
        let event = with_retry(Duration::from_millis(40), &document(b"x"));
        assert_eq!(
            &event[..],
            b"retry: 40\nevent: datastar-patch-elements\ndata: elements x\n\n"
        );
    }
}
