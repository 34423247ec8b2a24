//! Whether a browser already has what it asks for.

use http::HeaderMap;
use http::header::IF_NONE_MATCH;

/// Whether `If-None-Match` lists an entity tag, by weak comparison, or all of them (RFC 9110,
/// 13.1.2).
pub(super) fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let mut lists = headers.get_all(IF_NONE_MATCH).iter();
    lists.any(|list| has(&String::from_utf8_lossy(list.as_bytes()), etag))
}

/// A tag may hold commas, so the list is read tag by tag.
fn has(list: &str, etag: &str) -> bool {
    let mut rest = list.trim();
    if rest == "*" {
        return true;
    }
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let tag = rest.strip_prefix("W/").unwrap_or(rest);
        let Some((tag, after)) = tag.strip_prefix('"').and_then(|tag| tag.split_once('"')) else {
            return false;
        };
        if etag.trim_matches('"') == tag {
            return true;
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[track_caller]
    fn check(lines: &[&'static str], is_there: bool) {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(IF_NONE_MATCH, HeaderValue::from_static(line));
        }
        assert_eq!(is_known(&headers, "\"1.0-br\""), is_there, "{lines:?}");
    }

    #[test]
    fn a_tag_is_found_wherever_it_is_listed() {
        check(&["\"1.0-br\""], true);
        check(&["W/\"1.0-br\""], true);
        check(&["\"x\", W/\"y\",\"1.0-br\""], true);
        check(&["\"x,\" , \"1.0-br\"  "], true);
        check(&["\"x\"", "\"1.0-br\""], true);
        check(&["*"], true);
    }

    #[test]
    fn another_tag_is_not_found() {
        check(&[], false);
        check(&[""], false);
        check(&["\"1.0\""], false);
        check(&["\"x, \\\"1.0-br\\\""], false);
        check(&["\",1.0-br,\""], false);
        check(&["1.0-br"], false);
        check(&["w/\"1.0-br\""], false);
        check(&["\"*\""], false);
        check(&["\"1.0-br"], false);
    }
}
