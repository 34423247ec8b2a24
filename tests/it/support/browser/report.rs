//! Reading what the browser reports: errors, and pictures.

use serde_json::Value;

/// Whether an evaluation failed only because its document went away.
pub(super) fn is_navigation(error: &str) -> bool {
    [
        "context was destroyed",
        "navigated or closed",
        "Cannot find default execution context",
        "Promise was collected",
    ]
    .iter()
    .any(|part| error.contains(part))
}

/// What an event says went wrong, if anything.
pub(super) fn console_error(event: &Value) -> Option<String> {
    let params = &event["params"];
    match event["method"].as_str()? {
        "Runtime.exceptionThrown" => {
            let details = &params["exceptionDetails"];
            let text = details["exception"]["description"]
                .as_str()
                .or(details["text"].as_str());
            Some(format!("exception: {}", text.unwrap_or("?")))
        }
        "Runtime.consoleAPICalled" if params["type"] == "error" => {
            Some(format!("console.error: {}", params["args"]))
        }
        "Log.entryAdded" if params["entry"]["level"] == "error" => {
            let entry = &params["entry"];
            let url = entry["url"].as_str().unwrap_or("no address");
            // Chromium asks for it on its own, and no page under test names one.
            let is_favicon = url.ends_with("/favicon.ico");
            let text = entry["text"].as_str().unwrap_or("?");
            (!is_favicon).then(|| format!("log: {text} ({url})"))
        }
        _ => None,
    }
}

/// Decodes standard base64 (RFC 4648, section 4), which is how the protocol carries pictures.
pub(super) fn decode_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let mut bits = 0_u32;
    let mut count = 0;
    for character in text.bytes() {
        let value = match character {
            b'A'..=b'Z' => character - b'A',
            b'a'..=b'z' => character - b'a' + 26,
            b'0'..=b'9' => character - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => break,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xFF) as u8);
        }
    }
    bytes
}
