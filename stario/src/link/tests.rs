//! Queries and fragments.

use super::*;

#[derive(Serialize)]
struct Search<'a> {
    words: &'a str,
    page: Option<u32>,
}

#[track_caller]
fn check(link: &Link, expected: &str) {
    assert_eq!(link.as_str(), expected);
}

fn link() -> Link {
    LinkBuilder::new().literal("/search").finish()
}

#[test]
fn a_query_is_written_as_axum_reads_it() {
    let all = Search {
        words: "a b&c=#\u{e9}",
        page: Some(2),
    };
    check(
        &link().query(&all),
        "/search?words=a+b%26c%3D%23%C3%A9&page=2",
    );
    let none = Search {
        words: "",
        page: None,
    };
    check(&link().query(&none), "/search?words=");
    check(&link().query(&[("a", 1), ("a", 2)]), "/search?a=1&a=2");
    check(&link().query(&()), "/search");
}

#[test]
fn a_query_stands_before_the_fragment() {
    let link = link().fragment("top").query(&[("a", "1")]);
    check(&link, "/search?a=1#top");
    check(&link.query(&[("b", "2")]), "/search?a=1&b=2#top");
}

#[test]
fn what_is_no_query_is_left_out() {
    check(&link().query(&5), "/search");
    check(&link().query(&[("a", [1, 2])]), "/search");
}

#[test]
fn a_fragment_is_encoded_and_replaced() {
    check(&link().fragment("a b\"#<").fragment("c d"), "/search#c%20d");
    check(&link().fragment("a\"#<"), "/search#a%22%23%3C");
}
