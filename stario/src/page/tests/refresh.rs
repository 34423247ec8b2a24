//! When a page is rendered again, and what of it is sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::{Extension, Router};
use tokio::sync::Notify;

use super::{chunk, document, get, html, router};
use crate::page::Streams;

/// A page that shows a number which grows when it is told to.
pub(super) fn counter(streams: &Streams) -> (Router, Arc<AtomicU32>, Arc<AtomicU32>) {
    let (count, renders) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let handler = {
        let (count, renders) = (Arc::clone(&count), Arc::clone(&renders));
        async move || {
            renders.fetch_add(1, Ordering::SeqCst);
            document(&count.load(Ordering::SeqCst).to_string())
        }
    };
    let router = router("/", "/updates", handler).layer(Extension(streams.clone()));
    (router, count, renders)
}

#[tokio::test(start_paused = true)]
async fn a_refresh_sends_only_what_changed() {
    let streams = Streams::new();
    let (router, count, renders) = counter(&streams);
    let mut stream = get(&router, "/updates").await;
    assert!(html(chunk(&mut stream).await).contains(">0<"));
    streams.refresh();
    // Nothing changed, so the next thing said is that the stream is alive.
    assert_eq!(chunk(&mut stream).await.unwrap().unwrap(), ":\n\n");
    assert_eq!(renders.load(Ordering::SeqCst), 2);
    count.store(1, Ordering::SeqCst);
    streams.refresh();
    assert!(html(chunk(&mut stream).await).contains(">1<"));
}

#[tokio::test(start_paused = true)]
async fn refreshes_that_come_together_are_one() {
    let streams = Streams::new();
    let (router, count, renders) = counter(&streams);
    let mut stream = get(&router, "/updates").await;
    chunk(&mut stream).await.unwrap().unwrap();
    for number in 1..=1000 {
        count.store(number, Ordering::SeqCst);
        streams.refresh();
    }
    assert!(html(chunk(&mut stream).await).contains(">1000<"));
    assert_eq!(renders.load(Ordering::SeqCst), 2);
    assert_eq!(streams.count(), 1);
    drop(stream);
    assert_eq!(streams.count(), 0);
}

#[tokio::test]
async fn a_stream_is_one_stream_while_it_renders() {
    let streams = Streams::new();
    let (renders, go_on) = (Arc::new(AtomicU32::new(0)), Arc::new(Notify::new()));
    let handler = {
        let (renders, go_on) = (Arc::clone(&renders), Arc::clone(&go_on));
        async move || {
            let render = renders.fetch_add(1, Ordering::SeqCst);
            if render >= 2 {
                go_on.notified().await;
            }
            document(&render.to_string())
        }
    };
    let router = router("/", "/updates", handler).layer(Extension(streams.clone()));
    let mut first = get(&router, "/updates").await;
    let mut second = get(&router, "/updates").await;
    chunk(&mut first).await.unwrap().unwrap();
    chunk(&mut second).await.unwrap().unwrap();
    streams.refresh();
    let count = async {
        while renders.load(Ordering::SeqCst) < 4 {
            tokio::task::yield_now().await;
        }
        let count = streams.count();
        // A refresh during a render is not lost.
        streams.refresh();
        go_on.notify_waiters();
        count
    };
    let (one, two, count) = tokio::join!(chunk(&mut first), chunk(&mut second), count);
    assert_eq!(count, 2);
    assert_ne!(html(one), html(two));
    let again = async { go_on.notify_waiters() };
    let (one, two, ()) = tokio::join!(chunk(&mut first), chunk(&mut second), again);
    assert_ne!(html(one), html(two));
}
