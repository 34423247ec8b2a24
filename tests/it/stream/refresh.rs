//! Pages that change while they are open.

use std::sync::{Arc, Mutex};

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use stario::prelude::*;
use tokio::time::timeout;

use crate::support::{
    http::{End, PATIENCE},
    server::Server,
    sse::Stream,
};

type Text = Arc<Mutex<String>>;

#[page("/")]
async fn show(State(text): State<Text>) -> Result<Html, Response> {
    let text = text.lock().expect("no panic").clone();
    match text.as_str() {
        "move" => Err(Redirect::to("/elsewhere").into_response()),
        "fail" => Err(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
        text => Ok(html! { <p id="p">{text}</p> }),
    }
}

struct Live {
    text: Text,
    streams: stario::Streams,
    server: Server,
}

impl Live {
    async fn start() -> Self {
        let text = Text::default();
        let app = Stario::new(routes![show].with_state(Arc::clone(&text)));
        Self {
            text,
            streams: app.streams(),
            server: Server::start(app.into_router()).await,
        }
    }

    async fn open(&self) -> Stream {
        Stream::open(self.server.address, "/updates").await
    }

    fn set(&self, text: &str) {
        text.clone_into(&mut self.text.lock().expect("no panic"));
        self.streams.refresh();
    }
}

fn page(text: &str) -> String {
    format!(r#"<p id="p">{text}</p>"#)
}

#[tokio::test]
async fn only_a_page_that_changed_is_sent_again() {
    let live = Live::start().await;
    let mut stream = live.open().await;
    assert_eq!(stream.elements().await, page(""));
    live.streams.refresh();
    live.set("");
    live.set("one");
    assert_eq!(stream.elements().await, page("one"));
    live.set("one");
    live.set("two");
    assert_eq!(stream.elements().await, page("two"));
}

#[tokio::test]
async fn the_last_state_of_a_burst_arrives() {
    let live = Live::start().await;
    let mut streams = [live.open().await, live.open().await, live.open().await];
    for n in 0..=500 {
        live.set(&n.to_string());
    }
    for stream in &mut streams {
        let mut events = 0;
        while stream.elements().await != page("500") {
            events += 1;
        }
        assert!(events < 500, "a burst is not sent one by one");
    }
}

#[tokio::test]
async fn a_page_that_begins_to_redirect_leads_its_browser_away() {
    let live = Live::start().await;
    let mut stream = live.open().await;
    assert_eq!(stream.elements().await, page(""));
    live.set("move");
    let script = stream.elements().await;
    assert!(script.contains("\\x2felsewhere"), "{script}");
}

#[tokio::test]
async fn a_page_that_begins_to_fail_ends_its_stream() {
    let live = Live::start().await;
    let mut stream = live.open().await;
    assert_eq!(stream.elements().await, page(""));
    live.set("fail");
    let (events, end) = stream.rest().await;
    assert_eq!(end, End::Cut);
    assert!(
        events.iter().all(|event| event.name.is_empty()),
        "{events:?}"
    );
    live.set("fine");
    assert_eq!(live.open().await.elements().await, page("fine"));
}

#[tokio::test]
async fn closing_ends_every_stream_and_those_that_come_after() {
    let live = Live::start().await;
    let mut streams = Vec::new();
    for _ in 0..10 {
        let mut stream = live.open().await;
        stream.elements().await;
        streams.push(stream);
    }
    assert_eq!(live.streams.count(), 10);
    live.streams.close();
    streams.push(live.open().await);
    for stream in streams {
        let (_, end) = stream.rest().await;
        assert_eq!(
            end,
            End::Cut,
            "a client without retry options returns after a cut only"
        );
    }
    assert_eq!(live.streams.count(), 0);
}

#[tokio::test]
async fn a_client_that_returns_after_anything_gets_a_clean_end() {
    let live = Live::start().await;
    let path = "/updates?datastar=%7B%22stream%22%3A1%7D";
    let mut stream = Stream::open(live.server.address, path).await;
    assert_eq!(stream.elements().await, page(""));
    live.streams.close();
    let (events, end) = stream.rest().await;
    assert_eq!(end, End::Clean);
    assert!(
        events.iter().all(|event| event.retry.is_some()),
        "{events:?}"
    );
}

#[tokio::test]
async fn a_stream_whose_reader_left_is_gone() {
    let live = Live::start().await;
    let mut stream = live.open().await;
    stream.elements().await;
    assert_eq!(live.streams.count(), 1);
    drop(stream);
    let gone = async {
        while live.streams.count() > 0 {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, gone)
        .await
        .expect("the stream is dropped");
}
