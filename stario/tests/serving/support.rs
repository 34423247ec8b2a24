//! A page, and a client that speaks just enough HTTP.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use stario::__private::{BodyInit, Buffer, Place, Routes};
use stario::Html;
use stario::axum::Router;
use stario::axum::extract::Path;

/// Longer than anything takes, so that a test that hangs fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

fn document(text: &str) -> Html {
    let mut out = Buffer::with_capacity(64);
    out.push_static("<!DOCTYPE html><html><body");
    out.mark_body(BodyInit::absent());
    out.push_static(">");
    out.text(text);
    out.push_static("</body></html>");
    out.into_html()
}

/// `/{name}` and its stream; the page `/panic` panics; an answer with signals; one that never comes.
pub(crate) fn routes() -> Router {
    let place = Place {
        handler: "page",
        file: "tests/serving/support.rs",
        line: 1,
    };
    let mut routes = Routes::new();
    routes.page(
        place,
        "/{name}",
        "/{name}/updates",
        async |Path(name): Path<String>| {
            assert!(name != "panic", "a mistake in the page");
            document(&name)
        },
    );
    let signals = || async { stario::Signals(serde_json::json!({"count": 1})) };
    routes
        .into_router()
        .route("/answers/signals", axum::routing::get(signals))
        .route(
            "/answers/never",
            axum::routing::get(std::future::pending::<()>),
        )
}

/// A connection of a client.
pub(crate) struct Client {
    socket: TcpStream,
    received: Vec<u8>,
}

impl Client {
    pub(crate) fn connect(addr: SocketAddr) -> Self {
        let socket = TcpStream::connect(addr).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        Self {
            socket,
            received: Vec::new(),
        }
    }

    pub(crate) fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.socket.write_all(bytes)
    }

    pub(crate) fn get(&mut self, target: &str) {
        let request = format!("GET {target} HTTP/1.1\r\nhost: localhost\r\n\r\n");
        self.send(request.as_bytes()).unwrap();
    }

    /// Reads until the text was received, and returns all up to its end.
    #[track_caller]
    pub(crate) fn until(&mut self, text: &str) -> String {
        loop {
            let received = String::from_utf8_lossy(&self.received).into_owned();
            if let Some(at) = received.find(text) {
                let end = at + text.len();
                self.received = received.as_bytes()[end..].to_vec();
                return received[..end].to_owned();
            }
            let mut bytes = [0; 4096];
            match self.socket.read(&mut bytes) {
                Ok(0) => panic!("closed before `{text}`, after {received}"),
                Ok(read) => self.received.extend_from_slice(&bytes[..read]),
                Err(error) => panic!("{error} before `{text}`, after {received}"),
            }
        }
    }

    /// Reads until the server closes, and returns all of it. A reset is a close.
    pub(crate) fn rest(mut self) -> String {
        let mut bytes = [0; 4096];
        loop {
            match self.socket.read(&mut bytes) {
                Ok(0) => break,
                Ok(read) => self.received.extend_from_slice(&bytes[..read]),
                Err(error) if error.kind() == io::ErrorKind::ConnectionReset => break,
                Err(error) => panic!("the server does not close: {error}"),
            }
        }
        String::from_utf8_lossy(&self.received).into_owned()
    }
}

/// The stream of a page, after its first event.
pub(crate) fn open_stream(addr: SocketAddr, target: &str) -> Client {
    let mut client = Client::connect(addr);
    client.get(target);
    client.until("</body></html>\n\n");
    client
}
