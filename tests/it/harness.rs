//! The harness itself, against plain servers: a test that fails should fail because of Stario.

use axum::{
    Router,
    response::{Html, IntoResponse as _},
    routing::get,
};

use crate::support::{
    browser::Browser,
    http::{self, End},
    server::Server,
    sse::{Parser, Stream},
};

const PAGE: &str = "<!DOCTYPE html><title>Plain</title><input id=name><p id=out>";

async fn plain() -> Server {
    Server::start(
        Router::new()
            .route("/", get(|| async { Html(PAGE) }))
            .route("/favicon.ico", get(|| async {})),
    )
    .await
}

#[test]
fn lines_end_as_in_the_client_wherever_the_pieces_are_cut() {
    let stream = b"event: datastar-x\rdata: a 1\r\ndata:b 2\n: note\nid: 7\nretry: 40\r\r\ndata: a 3\n\nlost";
    for size in 1..stream.len() {
        let mut parser = Parser::default();
        for piece in stream.chunks(size) {
            parser.push(piece);
        }
        let first = parser.pop().expect("the first event");
        assert_eq!(first.name, "datastar-x");
        assert_eq!(first.value("a").as_deref(), Some("1"));
        assert_eq!(first.value("b").as_deref(), Some("2"));
        assert_eq!(first.id.as_deref(), Some("7"));
        assert_eq!(first.retry.as_deref(), Some("40"));
        assert_eq!(
            parser
                .pop()
                .expect("the second event")
                .value("a")
                .as_deref(),
            Some("3")
        );
        assert_eq!(parser.pop(), None);
        assert_eq!(parser.comments, 1);
    }
}

#[tokio::test]
async fn a_stream_tells_a_clean_end_from_a_cut() {
    use axum::body::Body;
    use futures::{StreamExt as _, stream};
    let pieces = |last: Option<std::io::Error>| {
        let pieces = [Ok("event: datastar-x\ndata: "), Ok("a 1\n\n")];
        // What is written in the same turn as an error is lost with the connection.
        let last = stream::iter(last).then(|error| async {
            tokio::task::yield_now().await;
            Err(error)
        });
        Body::from_stream(stream::iter(pieces).chain(last)).into_response()
    };
    let server = Server::start(
        Router::new()
            .route("/clean", get(move || async move { pieces(None) }))
            .route(
                "/cut",
                get(move || async move { pieces(Some(std::io::Error::other("cut"))) }),
            ),
    )
    .await;
    for (path, wanted) in [("/clean", End::Clean), ("/cut", End::Cut)] {
        let (events, end) = Stream::open(server.address, path).await.rest().await;
        assert_eq!(events[0].value("a").as_deref(), Some("1"));
        assert_eq!(end, wanted, "{path}");
    }
    assert_eq!(http::get(server.address, "/none").await.status, 404);
}

#[tokio::test]
async fn a_page_is_typed_into_and_watched() {
    let server = plain().await;
    let page = Browser::shared().await.page().await;
    page.goto(&server.url("/")).await;
    assert_eq!(page.eval::<String>("document.title").await, "Plain");
    page.type_text("#name", "a B3!").await;
    assert_eq!(
        page.eval::<String>("document.querySelector('#name').value")
            .await,
        "a B3!"
    );
    page.run("setTimeout(() => { document.querySelector('#out').textContent = 'late' }, 50)")
        .await;
    page.wait_for("document.querySelector('#out').textContent === 'late'")
        .await;
    assert_eq!(page.console_errors(), Vec::<String>::new());
    page.run("console.error('one'); setTimeout(() => { throw new Error('two') })")
        .await;
    page.run("new Promise((done) => setTimeout(done))").await;
    let errors = page.console_errors();
    assert_eq!(errors.len(), 2, "{errors:?}");
}

#[tokio::test]
async fn a_hidden_tab_knows_that_it_is_hidden() {
    let server = plain().await;
    let page = Browser::shared().await.page().await;
    page.goto(&server.url("/")).await;
    page.wait_for("document.visibilityState === 'visible'")
        .await;
    page.hide().await;
    page.show().await;
}
