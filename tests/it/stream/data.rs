//! Data that could break an event apart.

use std::sync::{Arc, Mutex};

use axum::extract::State;
use stario::prelude::*;

use crate::support::{http, server::Server, sse::Stream};

type Text = Arc<Mutex<String>>;

#[page("/")]
async fn show(State(text): State<Text>) -> Html {
    let text = text.lock().expect("no panic").clone();
    html! { <p id="p" title={&text}>{&text}</p><p id="q">"q"</p> }
}

#[tokio::test]
async fn no_text_can_end_a_line_or_an_event() {
    let text = Text::default();
    let server = Server::start(routes![show].with_state(Arc::clone(&text))).await;
    for data in [
        "a\rb",
        "a\r\nb",
        "a\n\nb",
        "\r\revent: datastar-patch-signals\rdata: signals {x:1}\r\r",
        "\n\nevent: datastar-patch-signals\ndata: signals {x:1}\n\n",
        "\rselector body\rmode remove\rx",
        "nul \0 nul",
        "\u{2028}\u{2029}\u{85}\u{b}\u{c}\u{feff}",
        "  \n  leading and trailing  \n",
        "\u{1F600}\n: comment\nretry: 1\nid: 2",
    ] {
        data.clone_into(&mut text.lock().expect("no panic"));
        let page = http::get(server.address, "/").await.text().await;
        assert!(!page.contains(['\r', '\0']), "{data:?}");
        let mut stream = Stream::open(server.address, "/updates").await;
        let event = stream.next().await.expect("an event");
        assert_eq!(event.elements(), page, "{data:?}");
        assert_eq!(event.value("selector"), None, "{data:?}");
        assert_eq!(event.value("mode"), None, "{data:?}");
        assert_eq!(event.id.filter(|id| id == "2"), None, "{data:?}");
        assert!(stream.parser.pop().is_none(), "{data:?}");
    }
}
