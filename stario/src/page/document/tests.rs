//! The edit at the end of a `<body>` tag.

use super::*;

const DEV: &str = "retry: 'always', retryInterval: 100, retryMaxWait: 1000, \
                   retryMaxCount: Infinity, requestCancellation: 'cleanup', payload: {stream: 1}";

fn stream(prefix: &str) -> StreamPath<'_> {
    StreamPath {
        prefix,
        path: "/updates".to_owned(),
    }
}

/// Edits markup whose mark is a `|`.
fn edited(marked: &str, init: BodyInit, query: Option<&str>) -> Option<String> {
    edited_in("", marked, init, query)
}

/// Edits markup of a page that is nested.
fn edited_in(prefix: &str, marked: &str, init: BodyInit, query: Option<&str>) -> Option<String> {
    let offset = marked.find('|').unwrap();
    let html = marked.replacen('|', "", 1);
    let mark = BodyMark { offset, init };
    edit(&html, mark, &stream(prefix), query, true)
}

#[track_caller]
fn check_url(prefix: &str, url: &str, query: Option<&str>, expected: &str) {
    let marked = format!("<body data-init=\"@get('{url}'|)\">");
    assert_eq!(
        edited_in(prefix, &marked, get(Given::NONE), query).unwrap(),
        format!("<body data-init=\"@get('{expected}', {{{DEV}}})\">")
    );
}

fn get(given: Given) -> BodyInit {
    BodyInit::get("<body data-init=\"@get(".len(), given)
}

#[test]
fn a_body_without_init_opens_its_stream() {
    assert_eq!(
        edited("<body class=\"x\"|><p>", BodyInit::absent(), None).unwrap(),
        format!("<body class=\"x\" data-init=\"@get('/updates', {{{DEV}}})\"><p>")
    );
    assert_eq!(
        edited("<body|>", BodyInit::absent(), Some("a='\"&b")).unwrap(),
        format!("<body data-init=\"@get('/updates?a=%27%22&amp;b', {{{DEV}}})\">")
    );
}

#[test]
fn a_get_of_the_own_stream_gets_query_and_options() {
    assert_eq!(
        edited(
            "<body data-init=\"@get('/updates'|)\">",
            get(Given::NONE),
            Some("a=1")
        )
        .unwrap(),
        format!("<body data-init=\"@get('/updates?a=1', {{{DEV}}})\">")
    );
}

#[test]
fn a_query_of_the_author_is_kept() {
    let query = Some("a=1&b='");
    check_url("", "/updates?tab=1", None, "/updates?tab=1");
    check_url(
        "",
        "/updates?tab=1",
        query,
        "/updates?tab=1&amp;a=1&amp;b=%27",
    );
    check_url(
        "",
        "/updates?x#top",
        query,
        "/updates?x&amp;a=1&amp;b=%27#top",
    );
    check_url("", "/updates#top", query, "/updates?a=1&amp;b=%27#top");
}

#[test]
fn the_stream_of_a_nested_page_is_found_by_its_own_path() {
    check_url("/app", "/updates", None, "/app/updates");
    check_url("/app", "/app/updates?x", Some("y"), "/app/updates?x&amp;y");
    let marked = "<body data-init=\"@get('/other/updates'|)\">";
    assert_eq!(edited_in("/app", marked, get(Given::NONE), None), None);
}

#[test]
fn options_join_those_of_the_author() {
    let marked = "<body data-init=\"@get('/updates', {openWhenHidden: true|})\">";
    let given = Given::OPTIONS | Given::OPEN_WHEN_HIDDEN;
    assert_eq!(
        edited(marked, get(given), None).unwrap(),
        format!("<body data-init=\"@get('/updates', {{openWhenHidden: true, {DEV}}})\">")
    );
    let marked = "<body data-init=\"@get('/updates', {|})\">";
    assert_eq!(
        edited(marked, get(Given::OPTIONS), None).unwrap(),
        format!("<body data-init=\"@get('/updates', {{{DEV}}})\">")
    );
}

#[test]
fn another_url_is_the_authors_own() {
    assert_eq!(
        edited(
            "<body data-init=\"@get('/other'|)\">",
            get(Given::NONE),
            None
        ),
        None
    );
    assert_eq!(
        edited("<body data-init=\"x\"|>", BodyInit::other(), None),
        None
    );
}

#[test]
fn a_mark_that_points_nowhere_changes_nothing() {
    let mark = |offset, init| BodyMark { offset, init };
    assert_eq!(
        edit("\u{e9}", mark(1, BodyInit::Absent), &stream(""), None, true),
        None
    );
    assert_eq!(
        edit("a", mark(9, BodyInit::Absent), &stream(""), None, true),
        None
    );
    let init = BodyInit::get(5, Given::NONE);
    assert_eq!(edit("abc", mark(2, init), &stream(""), None, true), None);
}

#[test]
fn release_builds_open_no_stream_by_themselves() {
    let mark = |init| BodyMark { offset: 0, init };
    assert!(!wants_edit(mark(BodyInit::Absent), false));
    assert!(wants_edit(mark(BodyInit::Absent), true));
    assert!(wants_edit(mark(get(Given::NONE)), false));
}
