//! Links to handlers: typed parameters, queries and fragments, in every place that takes one.

use axum::extract::{Path, Query};
use serde::{Deserialize, Serialize};
use stario::prelude::*;

use crate::support::{http, server::Server};

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
struct Search {
    words: String,
    page: Option<u32>,
    exact: bool,
}

#[get("/search")]
async fn search(Query(search): Query<Search>) -> axum::Json<Search> {
    axum::Json(search)
}

#[page("/files/{owner}/{name}")]
async fn file(Path((owner, name)): Path<(u64, String)>) -> Html {
    html! { <p>{owner}{name}</p> }
}

#[post("/save")]
async fn save() {}

#[track_caller]
fn check(page: &Html, expected: &str) {
    assert_eq!(page.as_str(), expected);
}

#[test]
fn a_link_in_markup_takes_a_query_and_a_fragment() {
    let query = Search {
        words: "a & \"b\"".to_owned(),
        ..Search::default()
    };
    let id = "a b";
    check(
        &html! { <a href=link(search, query = {query}, fragment = "top")/> },
        "<a href=\"/search?words=a+%26+%22b%22&amp;exact=false#top\"></a>",
    );
    check(
        &html! { <a href=link(search, fragment = {id})/> },
        "<a href=\"/search#a%20b\"></a>",
    );
    check(
        &html! { <a href={search::path().query(&[("words", "x")]).fragment(id)}/> },
        "<a href=\"/search?words=x#a%20b\"></a>",
    );
    check(
        &html! { <a href=link(file(7, "x"), query = {query.clone()})/> },
        "<a href=\"/files/7/x?words=a+%26+%22b%22&amp;exact=false\"></a>",
    );
    check(
        &html! { <a data-on:click=get({search::path().query(&[("words", "it's")])})/> },
        "<a data-on:click=\"@get('/search?words=it%27s')\"></a>",
    );
}

#[test]
fn a_form_is_sent_to_a_page_or_a_post_action() {
    check(
        &html! { <form method="post" action=link(save)><button formaction={search::path()}/></form> },
        "<form method=\"post\" action=\"/save\"><button formaction=\"/search\"></button></form>",
    );
    let action = "javascript:alert(1)".to_owned();
    check(
        &html! { <form action={action}/> },
        "<form action=\"about:invalid#stario\"></form>",
    );
}

#[test]
#[expect(
    clippy::needless_borrows_for_generic_args,
    reason = "a reference is as good"
)]
fn parameters_are_of_the_type_the_handler_reads() {
    let (owner, name) = (3_u64, "a/b".to_owned());
    for link in [
        file::path(owner, &name),
        file::path(&owner, name.as_str()),
        file::path(3, name.clone()),
        file::path(3, std::borrow::Cow::Borrowed("a/b")),
        file::path(&&3, std::sync::Arc::<str>::from("a/b").as_ref()),
    ] {
        assert_eq!(link.as_str(), "/files/3/a%2Fb");
    }
    assert_eq!(file::updates(3, "a").as_str(), "/files/3/a/updates");
}

#[tokio::test]
async fn the_handler_reads_the_query_that_was_written() {
    let server = Server::start(routes![search, file, save]).await;
    for words in ["", "a b", "a+b&c=d%#?\u{e9}\u{1f600}", "'\"<>"] {
        for page in [None, Some(3)] {
            let query = Search {
                words: words.to_owned(),
                page,
                exact: true,
            };
            let link = search::path().query(&query);
            let response = http::get(server.address, link.as_str()).await;
            let read: Search = serde_json::from_str(&response.text().await).unwrap();
            assert_eq!(read, query);
        }
    }
}
