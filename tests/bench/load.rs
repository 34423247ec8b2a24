//! Requests while programs are swapped.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rustix::process::Signal;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::dev::{Copy, Dev};
use crate::{Figure, say};

const SWAPS: usize = 8;

#[derive(Default)]
struct Tally {
    answered: AtomicU64,
    failed: AtomicU64,
    stop: AtomicBool,
}

pub(crate) async fn measure() -> Figure {
    let copy = Copy::of("hot-reload").await;
    copy.restore();
    let mut dev = Dev::start(&copy).await;
    let tally = Arc::new(Tally::default());
    let clients: Vec<_> = (0..5)
        .map(|client| tokio::spawn(run(dev.address, client == 0, Arc::clone(&tally))))
        .collect();
    for swap in 0..SWAPS {
        copy.replace("Change me and save", &format!("Swap number {swap}"));
        dev.event("swapped").await;
    }
    tally.stop.store(true, Ordering::Relaxed);
    for client in clients {
        client.await.expect("a client ends by itself");
    }
    dev.process.signal(Signal::INT);
    dev.process.exit().await;
    copy.restore();
    let failed = tally.failed.load(Ordering::Relaxed);
    say(&format!(
        "{SWAPS} swaps, {} requests answered, {failed} failed",
        tally.answered.load(Ordering::Relaxed)
    ));
    #[expect(clippy::cast_precision_loss, reason = "a small count")]
    let failed = failed as f64;
    ("dev/failed_requests", failed, "requests")
}

/// Asks for the page until it is told to stop.
async fn run(address: SocketAddr, keep_alive: bool, tally: Arc<Tally>) {
    let mut kept: Option<TcpStream> = None;
    while !tally.stop.load(Ordering::Relaxed) {
        let reply = match kept.take() {
            Some(stream) => ask(stream, keep_alive).await,
            None => match TcpStream::connect(address).await {
                Ok(stream) => ask(stream, keep_alive).await,
                Err(_) => None,
            },
        };
        match reply {
            Some((stream, closes)) => {
                tally.answered.fetch_add(1, Ordering::Relaxed);
                kept = Some(stream).filter(|_| keep_alive && !closes);
            }
            None => {
                tally.failed.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

/// One request; the connection comes back with whether the server closes it.
async fn ask(mut stream: TcpStream, keep_alive: bool) -> Option<(TcpStream, bool)> {
    let connection = if keep_alive { "keep-alive" } else { "close" };
    let request = format!("GET / HTTP/1.1\r\nhost: localhost\r\nconnection: {connection}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut reply = Vec::new();
    loop {
        if stream.read_buf(&mut reply).await.ok()? == 0 {
            return None;
        }
        let text = String::from_utf8_lossy(&reply);
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let head = head.to_ascii_lowercase();
        let length = head.split("content-length: ").nth(1)?.lines().next()?;
        if body.len() >= length.parse().ok()? {
            let ok = head.starts_with("http/1.1 200");
            let closes = head.contains("connection: close");
            return ok.then_some((stream, closes));
        }
    }
}
