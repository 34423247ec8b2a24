//! Ending connections, and those that do nothing.

use std::future::pending;

use axum::routing::{get, post};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::*;

/// Longer than anything takes.
const NEVER: Duration = Duration::from_hours(1);

/// Long enough to be waited for, and short enough for a test.
const SOON: Duration = Duration::from_millis(200);

/// No limit is reached.
const NONE: Limits = Limits {
    head: NEVER,
    body: NEVER,
    idle: NEVER,
    ping: NEVER,
    pong: NEVER,
};

/// What a client of HTTP/2 sends first (RFC 9113, 3.4).
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Settings without a value.
const SETTINGS: &[u8] = b"\0\0\0\x04\0\0\0\0\0";

/// A whole `GET` request of the host `a`, by the static table of RFC 7541; the path follows.
fn http2(path: &[u8]) -> Vec<u8> {
    let length = u8::try_from(path.len()).unwrap();
    let fields = [b"\x82\x86\x41\x01a\x04", [length].as_slice(), path].concat();
    let head = [0, 0, u8::try_from(fields.len()).unwrap(), 1, 5, 0, 0, 0, 1];
    [PREFACE, SETTINGS, &head, &fields].concat()
}

/// Answers when the limits were reached several times.
async fn later() -> &'static str {
    let mut passed = tokio::time::interval(SOON);
    for _ in 0..4 {
        passed.tick().await;
    }
    "later"
}

/// What a server with these limits answers before it closes, whatever the client goes on to do.
async fn answers(limits: Limits, sent: &[u8]) -> String {
    let router = Router::new()
        .route("/", get(async || "hello"))
        .route("/body", post(async |body: String| body))
        .route("/never", get(pending::<()>))
        .route("/later", get(later));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let mut client = TcpStream::connect(addr).await.unwrap();
    let (accepted, _) = listener.accept().await.unwrap();
    let mut connections = Connections::new(router, limits);
    connections.serve(accepted);
    client.write_all(sent).await.unwrap();
    let mut answer = Vec::new();
    let closed = timeout(Duration::from_secs(20), client.read_to_end(&mut answer));
    // A reset is a close too.
    let _ = closed.await.expect("the server closes the connection");
    connections.ended().await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn a_connection_without_a_request_is_closed() {
    let limits = Limits { head: SOON, ..NONE };
    let h2 = [PREFACE, SETTINGS].concat();
    for sent in [
        b"".as_slice(),
        b"PRI * HTT",
        b"GET / HTTP/1.1\r\nho",
        PREFACE,
        &h2,
        // Half of a head.
        &http2(b"/")[..40],
    ] {
        let answer = answers(limits, sent).await;
        assert!(!answer.contains("hello"), "{answer}");
    }
}

#[tokio::test]
async fn a_connection_without_a_next_request_is_closed() {
    let limits = Limits {
        head: SOON,
        idle: SOON,
        ..NONE
    };
    let answer = answers(limits, &http2(b"/")).await;
    assert!(answer.contains("hello"), "{answer}");
    let answer = answers(limits, b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn a_connection_with_a_request_is_kept() {
    let limits = Limits {
        head: SOON,
        idle: SOON,
        ..NONE
    };
    let answer = answers(limits, &http2(b"/later")).await;
    assert!(answer.contains("later"), "{answer}");
    let answer = answers(limits, b"GET /later HTTP/1.1\r\nhost: a\r\n\r\n").await;
    assert!(answer.ends_with("later"), "{answer}");
}

#[tokio::test]
async fn a_peer_that_does_not_answer_is_gone() {
    let limits = Limits {
        ping: SOON,
        pong: SOON,
        ..NONE
    };
    answers(limits, &http2(b"/never")).await;
}

#[tokio::test]
async fn a_body_that_stalls_is_given_up() {
    let limits = Limits { body: SOON, ..NONE };
    let head = "POST /body HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n";
    let answer = answers(limits, format!("{head}\r\nabc").as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    let whole = format!("{head}connection: close\r\n\r\nabcdefghi");
    let answer = answers(limits, whole.as_bytes()).await;
    assert!(answer.ends_with("abcdefghi"), "{answer}");
}

/// A connection that has had a request, and then the phase that `end` makes.
async fn serve_one(end: fn(&Connections)) -> (TcpStream, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let (accepted, _) = listener.accept().await.unwrap();
    let router = Router::new().route("/", get(async || "hello"));
    let mut connections = Connections::new(router, Limits::default());
    connections.serve(accepted);
    ask(&mut client).await;
    let mut answer = [0; 256];
    let read = client.read(&mut answer).await.unwrap();
    assert!(answer[..read].ends_with(b"hello"));
    end(&connections);
    let task = tokio::spawn(async move { connections.ended().await });
    (client, task)
}

async fn ask(client: &mut TcpStream) {
    client
        .write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
        .await
        .unwrap();
}

#[tokio::test]
async fn a_request_that_arrives_while_draining_is_answered() {
    let (mut client, task) = serve_one(Connections::drain).await;
    // The connection is idle, and stays open for the request that is on its way.
    ask(&mut client).await;
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with("hello"), "{answer}");
    task.await.unwrap();
}

#[tokio::test]
async fn an_idle_connection_is_closed_at_the_end_of_the_grace() {
    let (mut client, task) = serve_one(Connections::close).await;
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert_eq!(answer, "");
    task.await.unwrap();
}
