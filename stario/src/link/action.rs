//! The address of a handler in a Datastar expression.

/// Writes a URL as the JavaScript string of a Datastar action, `'/path'`, inside a double-quoted
/// attribute.
///
/// Quotes, backslashes and angle brackets are percent-encoded; so are `@` and `$`, which Datastar
/// could take for an action or a signal; `&` is escaped.
pub(crate) fn write_js_url(url: &str, out: &mut String) {
    out.push('\'');
    let mut rest = url;
    while let Some(at) = rest.find([
        '\'', '"', '\\', '<', '>', '&', '@', '$', '`', ' ', '\r', '\n',
    ]) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'\'' => "%27",
            b'"' => "%22",
            b'\\' => "%5C",
            b'<' => "%3C",
            b'>' => "%3E",
            b'@' => "%40",
            b'$' => "%24",
            b'`' => "%60",
            b' ' => "%20",
            b'\r' => "%0D",
            b'\n' => "%0A",
            _ => "&amp;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('\'');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_url_of_an_action_cannot_leave_its_string_or_attribute() {
        let mut out = String::new();
        write_js_url("/a'b\"c\\d<e>f&g@h(i)$j k", &mut out);
        assert_eq!(out, "'/a%27b%22c%5Cd%3Ce%3Ef&amp;g%40h(i)%24j%20k'");
    }
}
