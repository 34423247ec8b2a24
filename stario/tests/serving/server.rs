//! A server in this process, stopped by a future.

mod client;

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use stario::axum::Router;
use stario::axum::extract::Request;
use stario::axum::middleware::{Next, from_fn};
use stario::axum::routing::get;
use stario::{Stario, Streams};
use tokio::sync::Notify;

use crate::support::{Client, PATIENCE, open_stream, routes};

/// A running server.
struct Server {
    addr: SocketAddr,
    streams: Streams,
    stop: Arc<Notify>,
    thread: JoinHandle<stario::Result>,
}

fn serve(app: Stario) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = listener.local_addr().unwrap();
    let streams = app.streams();
    let stop = Arc::new(Notify::new());
    let stopped = Arc::clone(&stop);
    let app = app
        .listener(listener)
        .until(async move { stopped.notified().await });
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(app.serve())
    });
    Server {
        addr,
        streams,
        stop,
        thread,
    }
}

impl Server {
    fn stop(self) {
        self.stop.notify_one();
        self.thread.join().unwrap().unwrap();
    }
}

#[test]
fn the_first_event_of_a_stream_is_the_page() {
    let server = serve(Stario::new(routes()));
    let mut client = Client::connect(server.addr);
    client.get("/home?q=1");
    let page = client.until("</html>");
    let (head, page) = page.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    // The connection is kept for the stream.
    client.get("/home/updates?q=1&datastar=%7B%22stream%22%3A1%7D");
    let head = client.until("\r\n\r\n");
    assert!(
        head.contains("content-type: text/event-stream\r\n"),
        "{head}"
    );
    let event = client.until("\n\n");
    let sent = event.split_once("data: elements ").unwrap().1;
    assert_eq!(sent, format!("{page}\n\n"));
    server.stop();
}

#[test]
fn stopping_ends_a_hundred_streams() {
    let server = serve(Stario::new(routes()));
    let ours = "/home/updates?datastar=%7B%22stream%22%3A1%7D";
    let clean: Vec<_> = (0..50).map(|_| open_stream(server.addr, ours)).collect();
    let cut: Vec<_> = (0..50)
        .map(|_| open_stream(server.addr, "/home/updates"))
        .collect();
    assert_eq!(server.streams.count(), 100);
    server.stop();
    for client in clean {
        let rest = client.rest();
        assert!(rest.contains("retry: 40\n\n"), "{rest}");
        assert!(rest.ends_with("0\r\n\r\n"), "a clean end: {rest}");
    }
    for client in cut {
        let rest = client.rest();
        assert!(rest.contains("retry: 40\n\n"), "{rest}");
        assert!(!rest.ends_with("0\r\n\r\n"), "a cut: {rest}");
    }
}

#[test]
fn a_browser_that_leaves_frees_its_stream() {
    struct OnDrop(Arc<Notify>);

    impl Drop for OnDrop {
        fn drop(&mut self) {
            self.0.notify_one();
        }
    }

    let freed = Arc::new(Notify::new());
    let guards = Arc::clone(&freed);
    let guard = from_fn(move |mut request: Request, next: Next| {
        let guard = Arc::new(OnDrop(Arc::clone(&guards)));
        request.extensions_mut().insert(guard);
        next.run(request)
    });
    let server = serve(Stario::new(routes().layer(guard)));
    let client = open_stream(server.addr, "/home/updates");
    drop(client);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime
        .block_on(async { tokio::time::timeout(PATIENCE, freed.notified()).await })
        .unwrap();
    server.stop();
}

#[test]
fn the_deadline_does_not_wait_for_a_handler_that_blocks() {
    let (begun, is_begun) = std::sync::mpsc::channel();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let released = Arc::new(std::sync::Mutex::new(released));
    let block = get(async move || {
        begun.send(()).unwrap();
        // A handler that keeps its thread until the test has seen the end.
        let _ = released.lock().unwrap().recv_timeout(PATIENCE);
    });
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = listener.local_addr().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let app = Stario::new(Router::new().route("/block", block)).listener(listener);
    let (ended, is_ended) = std::sync::mpsc::channel();
    let stop = Arc::new(Notify::new());
    let stopped = Arc::clone(&stop);
    runtime.spawn(async move {
        let result = app
            .until(async move { stopped.notified().await })
            .serve()
            .await;
        ended.send(result).unwrap();
    });
    let mut client = Client::connect(addr);
    client.get("/block");
    is_begun.recv_timeout(PATIENCE).unwrap();
    stop.notify_one();
    // Long after the deadline, and long before the handler gives up.
    let result = is_ended.recv_timeout(PATIENCE / 2);
    drop(release);
    result.unwrap().unwrap();
}

#[test]
fn a_panic_is_a_response() {
    let server = serve(Stario::new(routes()));
    let mut client = Client::connect(server.addr);
    client.get("/panic");
    let head = client.until("\r\n\r\n");
    assert!(head.starts_with("HTTP/1.1 500 "), "{head}");
    client.get("/home");
    client.until("home</body></html>");
    server.stop();
}

#[test]
fn what_is_no_request_harms_nothing() {
    let server = serve(Stario::new(routes()));
    let answer = |request: &str| {
        let mut client = Client::connect(server.addr);
        // The server may close before it has read everything.
        let _ = client.send(request.as_bytes());
        client.rest()
    };
    let fields = "x: y\r\n".repeat(200);
    for (status, request) in [
        ("400", "\0\u{1}\u{2} garbage\r\n\r\n".to_owned()),
        (
            "400",
            "GET /home HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n".to_owned(),
        ),
        (
            "431",
            format!("GET /home HTTP/1.1\r\nhost: a\r\n{fields}\r\n"),
        ),
    ] {
        let answer = answer(&request);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{answer}"
        );
    }
    // Closing with bytes unread is a reset, which may take the answer along.
    let long = "x".repeat(100_000);
    for request in [
        format!("GET /{long} HTTP/1.1\r\nhost: a\r\n\r\n"),
        format!("GET /home HTTP/1.1\r\nhost: a\r\nx-long: {long}\r\n\r\n"),
    ] {
        let answer = answer(&request);
        let is_refused = answer.starts_with("HTTP/1.1 431 ");
        assert!(is_refused || answer.is_empty(), "{answer}");
    }
    let mut client = Client::connect(server.addr);
    client.get("/home");
    client.until("home</body></html>");
    server.stop();
}
