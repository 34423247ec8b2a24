//! What programs share on one server: the client's script, which a browser keeps for good, and the
//! streams.

use stario::Stario;
use stario::axum::Router;

use super::{Server, serve};
use crate::support::{Client, open_stream, routes};

/// Where the script of the pinned client is served.
const CLIENT: &str = "/_stario/datastar-727844adfc825ee6.js";

#[test]
fn two_programs_are_one() {
    let program = || Stario::new(routes());
    let inner = program();
    let inner_streams = inner.streams();
    let app = Router::new()
        .nest("/in", inner.into_router())
        .merge(program().into_router())
        .merge(Stario::new(Router::new()).into_router());
    let server = serve(Stario::new(app));
    if script().contains(CLIENT) {
        for prefix in ["", "/in"] {
            let mut browser = Client::connect(server.addr);
            browser.get(&format!("{prefix}{CLIENT}"));
            let head = browser.until("\r\n\r\n");
            assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
            assert!(head.contains("content-length: 33553\r\n"), "{head}");
        }
        let head = ask(&server, "POST", "");
        assert!(head.starts_with("HTTP/1.1 405 "), "{head}");
        assert!(head.contains("allow: GET,HEAD\r\n"), "{head}");
    }
    let mut streams = ["/home/updates", "/in/home/updates"].map(|path| {
        let path = format!("{path}?datastar=%7B%22stream%22%3A1%7D");
        open_stream(server.addr, &path)
    });
    // Each handle is a handle of all streams.
    assert_eq!((server.streams.count(), inner_streams.count()), (2, 2));
    inner_streams.refresh();
    server.stop();
    for stream in &mut streams {
        stream.until("retry: 40\n\n");
    }
}

#[test]
fn the_client_is_served_for_good() {
    let script = script();
    assert!(
        script.contains(CLIENT),
        "`cargo stario client` obtains it: {script}"
    );
    let server = serve(Stario::new(routes()));
    let mut client = Client::connect(server.addr);
    client.get(CLIENT);
    let head = client.until("\r\n\r\n");
    for line in [
        "cache-control: public, max-age=31536000, immutable\r\n",
        "content-type: text/javascript; charset=utf-8\r\n",
        "content-length: 33553\r\n",
    ] {
        assert!(head.contains(line), "{head}");
    }
    let (_, etag) = head.split_once("etag: ").unwrap();
    let (etag, _) = etag.split_once('\r').unwrap();
    for known in [etag.to_owned(), format!("\"x\", W/{etag}")] {
        let answer = ask(&server, "GET", &format!("if-none-match: {known}\r\n"));
        assert!(answer.starts_with("HTTP/1.1 304 "), "{answer}");
    }
    for encoding in ["br", "gzip"] {
        let head = ask(&server, "HEAD", &format!("accept-encoding: {encoding}\r\n"));
        let line = format!("content-encoding: {encoding}\r\n");
        assert!(head.contains(&line), "{head}");
        assert!(head.contains("vary: accept-encoding\r\n"), "{head}");
        assert!(head.ends_with("\r\n\r\n"), "{head}");
    }
    server.stop();
}

/// What a page writes for `<Datastar/>`.
fn script() -> String {
    stario::html! { <head><title>"x"</title><stario::Datastar/></head> }.into_string()
}

/// The whole answer to a request for the script, on a connection of its own.
fn ask(server: &Server, method: &str, header: &str) -> String {
    let mut client = Client::connect(server.addr);
    let request =
        format!("{method} {CLIENT} HTTP/1.1\r\nhost: a\r\n{header}connection: close\r\n\r\n");
    client.send(request.as_bytes()).unwrap();
    client.rest()
}
