//! Requests that are not what a browser sends.

use stario::prelude::*;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::support::{http, server::Server, sse::Stream};

#[page("/")]
async fn home() -> Html {
    html! { <p id="p">"fine"</p> }
}

#[tokio::test]
async fn strange_stream_requests_do_not_hurt_the_others() {
    let server = Server::start(routes![home]).await;
    let mut witness = Stream::open(server.address, "/updates").await;
    assert_eq!(witness.elements().await, r#"<p id="p">fine</p>"#);
    let long = "x".repeat(2000);
    for (name, value) in [
        ("last-event-id", long.as_str()),
        ("accept", "image/png"),
        ("accept-encoding", "zstd;q=0, identity;q=0"),
        ("accept-encoding", "nonsense;;;q=x"),
        ("if-none-match", "*"),
        ("range", "bytes=0-,0-"),
    ] {
        let response = http::send(server.address, "GET", "/updates", &[(name, value)], "").await;
        assert!(
            [200, 406].contains(&response.status),
            "{name}: {value}: {}",
            response.status
        );
        assert!(
            !response
                .headers
                .iter()
                .any(|(_, sent)| sent.contains(value)),
            "{name} is not reflected"
        );
    }
    for query in [
        "?datastar=%7B",
        "?datastar=%7B%7D&datastar=1",
        "?%ff=%00",
        "?",
    ] {
        let response = http::get(server.address, &format!("/updates{query}")).await;
        assert!(response.status < 500, "{query}: {}", response.status);
    }
    assert_eq!(http::get(server.address, "/").await.status, 200);
}

#[tokio::test]
async fn a_reader_that_leaves_is_forgotten() {
    let server = Server::start(routes![home]).await;
    for _ in 0..20 {
        let mut socket = http::connect(server.address).await;
        socket
            .write_all(b"GET /updates HTTP/1.1\r\nhost: x\r\n\r\ngarbage after it \r\n\r\n")
            .await
            .expect("send");
        let mut byte = [0];
        assert_eq!(socket.read(&mut byte).await.expect("the head"), 1);
    }
    assert_eq!(http::get(server.address, "/").await.status, 200);
}
