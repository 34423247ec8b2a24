//! Starting, stopping and surviving: an app as a process.

use futures::future::join_all;
use rustix::process::Signal;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

use crate::support::{
    http::{self, End},
    process::{App, Process, command},
    sse::Stream,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_restart");

async fn start() -> App {
    App::start(PROGRAM.as_ref()).await
}

/// Opens streams and reads the first event of each.
async fn streams(app: &App, path: &str, count: usize) -> Vec<Stream> {
    let mut streams = join_all((0..count).map(|_| Stream::open(app.address, path))).await;
    for stream in &mut streams {
        assert!(stream.elements().await.contains("Restart"));
    }
    streams
}

#[tokio::test]
async fn a_signal_ends_every_stream_and_the_process() {
    for signal in [Signal::TERM, Signal::INT] {
        let mut app = start().await;
        let streams = streams(&app, "/updates", 100).await;
        app.process.signal(signal);
        // A client that was not told to come back after a clean end must see a network error.
        for (events, end) in join_all(streams.into_iter().map(Stream::rest)).await {
            assert_eq!(end, End::Cut);
            assert!(
                events.iter().all(|event| event.name.is_empty()),
                "nothing but a retry time: {events:?}"
            );
        }
        assert!(app.process.exit().await.success());
    }
}

#[tokio::test]
async fn a_page_that_retries_always_sees_a_clean_end() {
    let app = start().await;
    let streams = streams(&app, "/updates?datastar=%7B%22stream%22%3A1%7D", 3).await;
    app.process.signal(Signal::TERM);
    for (_, end) in join_all(streams.into_iter().map(Stream::rest)).await {
        assert_eq!(end, End::Clean);
    }
}

#[tokio::test]
async fn a_second_signal_does_not_wait_for_requests() {
    let mut app = start().await;
    let mut socket = http::connect(app.address).await;
    socket
        .write_all(b"GET /never HTTP/1.1\r\nhost: x\r\n\r\n")
        .await
        .expect("send");
    // Its end tells that the first signal has arrived.
    let stream = streams(&app, "/updates", 1).await.remove(0);
    app.process.signal(Signal::TERM);
    stream.rest().await;
    app.process.signal(Signal::TERM);
    let status = app.process.exit().await;
    assert!(!status.success(), "{status}");
}

#[tokio::test]
async fn bytes_that_are_no_request_do_no_harm() {
    let mut app = start().await;
    let long = "x".repeat(200_000);
    let many = "a: b\r\n".repeat(2000);
    let requests = [
        "\0\0\0\0garbage\r\n\r\n".to_owned(),
        "\r\n\r\n\r\n".to_owned(),
        "GET\r\n\r\n".to_owned(),
        "GET / HTTP/9.9\r\n\r\n".to_owned(),
        "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0".to_owned(),
        format!("GET /{long} HTTP/1.1\r\nhost: x\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nhost: x\r\nlong: {long}\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nhost: x\r\n{many}\r\n"),
        "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n".to_owned(),
        "GET / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n".to_owned(),
    ];
    for request in requests {
        let mut socket = http::connect(app.address).await;
        // The server may hang up before it has read everything.
        let _ = socket.write_all(request.as_bytes()).await;
        let _ = socket.shutdown().await;
        let mut answer = [0; 64];
        let read = socket.read(&mut answer).await.unwrap_or(0);
        let answer = String::from_utf8_lossy(&answer[..read]);
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
            "{answer} to {request}"
        );
    }
    let odd = http::get(app.address, "/updates?%00%ff").await;
    assert_eq!(odd.status, 200);
    assert_eq!(http::get(app.address, "/").await.status, 200);
    assert!(app.process.is_alive());
    let output = app.process.output();
    assert!(!output.contains("panicked"), "{output}");
}

#[tokio::test]
async fn a_bad_address_is_named() {
    for address in ["nonsense", "127.0.0.1:99999", "127.0.0.1"] {
        let mut process = Process::start(&mut command::<&str>(PROGRAM.as_ref(), address, &[]));
        let status = process.exit().await;
        let message = process.end_of_output().await;
        assert!(!status.success(), "{address}: {message}");
        for part in ["STARIO_ADDR", address] {
            assert!(message.contains(part), "{part} in: {message}");
        }
    }
}

#[tokio::test]
async fn a_port_in_use_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = taken.local_addr().expect("bound").to_string();
    let mut process = Process::start(&mut command::<&str>(PROGRAM.as_ref(), &address, &[]));
    let status = process.exit().await;
    let message = process.end_of_output().await;
    assert!(!status.success(), "{message}");
    assert!(message.contains(&address), "{message}");
    assert!(message.contains("in use"), "{message}");
}
