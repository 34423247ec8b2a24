//! Translating between the addresses of a page and its stream.

use super::*;

#[track_caller]
fn check(from: &str, to: &str, path: &str, expected: Option<&str>) {
    assert_eq!(translate(from, to, path).as_deref(), expected);
}

#[test]
fn parameters_move_from_one_template_to_the_other() {
    check("/", "/updates", "/", Some("/updates"));
    check("/updates", "/", "/updates", Some("/"));
    check(
        "/users/{id}",
        "/users/{id}/updates",
        "/users/5",
        Some("/users/5/updates"),
    );
    check(
        "/users/{id}/updates",
        "/users/{id}",
        "/users/5/updates",
        Some("/users/5"),
    );
    check("/a/{x}/{y}", "/live/{y}/{x}", "/a/1/2", Some("/live/2/1"));
    check(
        "/f/{*rest}",
        "/live/{*rest}",
        "/f/a/b/c",
        Some("/live/a/b/c"),
    );
}

#[test]
fn percent_encoding_is_kept() {
    check(
        "/u/{n}",
        "/u/{n}/updates",
        "/u/a%2Fb%20c",
        Some("/u/a%2Fb%20c/updates"),
    );
    check("/u/{n}", "/caf\u{e9}/{n}", "/u/x", Some("/caf%C3%A9/x"));
    check("/u", "/{{x}}", "/u", Some("/%7Bx%7D"));
}

#[test]
fn a_path_of_another_shape_has_no_translation() {
    check("/a/{x}/{y}", "/b/{x}", "/a", None);
    check("/a/{x}", "/b/{z}", "/a/1", None);
}

fn nested(original: &str, seen: &str) -> Addresses {
    Addresses {
        seen: seen.parse().unwrap(),
        original: original.parse().unwrap(),
    }
}

#[test]
fn nested_routers_are_part_of_the_address() {
    let addresses = nested("/admin/users/5?x=1", "/users/5?x=1");
    let stream = addresses.translate("/users/{id}", "/users/{id}/updates");
    assert_eq!(stream.unwrap().whole(), "/admin/users/5/updates");
    assert_eq!(nested("/admin", "/").prefix(), "/admin");
    assert_eq!(nested("/", "/").prefix(), "");
}

#[test]
fn the_query_is_kept_without_signals() {
    let query = |uri: &str| nested(uri, "/").query();
    assert_eq!(
        query("/?a=1&datastar=%7B%7D&b=%20").as_deref(),
        Some("a=1&b=%20")
    );
    assert_eq!(query("/?%64atastar=1"), None);
    assert_eq!(query("/?datastars=1").as_deref(), Some("datastars=1"));
    assert_eq!(query("/"), None);
}

#[test]
fn the_pages_request_has_the_pages_uri() {
    let request = http::Request::builder()
        .uri("/users/5/updates?q=x&datastar=%7B%22stream%22%3A1%7D")
        .extension(OriginalUri(
            "/admin/users/5/updates?q=x&datastar=1".parse().unwrap(),
        ))
        .header("x-kept", "1")
        .body(())
        .unwrap();
    let (parts, ()) = request.into_parts();
    assert!(returns_after_end(&parts.uri));
    let parts = page_request(parts, "/users/{id}", "/users/{id}/updates").unwrap();
    assert_eq!(parts.uri, "/users/5?q=x");
    assert_eq!(
        parts.extensions.get::<OriginalUri>().unwrap().0,
        "/admin/users/5?q=x"
    );
    assert_eq!(parts.headers["x-kept"], "1");
}

#[test]
fn only_our_payload_promises_to_return() {
    let returns = |uri: &str| returns_after_end(&uri.parse().unwrap());
    assert!(returns("/?datastar=%7B%22stream%22%3A%201%7D"));
    assert!(returns(
        "/?datastar={\"stream\":1}".replace('"', "%22").as_str()
    ));
    assert!(!returns("/"));
    assert!(!returns("/?datastar=%7B%22stream%22%3A2%7D"));
    assert!(!returns("/?datastar=%FF"));
    assert!(!returns("/?datastar=1"));
}
