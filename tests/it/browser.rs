//! The real client in a real browser.

mod data;
mod dev;
mod examples;
mod hidden;
mod payloads;
mod redirect;
mod restart;
mod signals;

use crate::support::{
    browser::{Browser, Page},
    build,
    process::App,
};

/// Records what the client reports: the types of its `datastar-fetch` events, in order.
const RECORDER: &str = "window.fetches = []; \
    addEventListener('datastar-fetch', (event) => fetches.push(event.detail.type), true)";

/// Opens a page and waits until its stream has sent the page once.
///
/// # Panics
///
/// When the app under test cannot serve the client, with the command that obtains it.
async fn open(url: &str) -> Page<'static> {
    let client = build::workspace().join("stario/client/datastar.js");
    assert!(
        client.is_file(),
        "no Datastar client: run `cargo xtask setup`"
    );
    let page = Browser::shared().await.page().await;
    page.before_load(RECORDER).await;
    page.goto(url).await;
    connected(&page, 1).await;
    page
}

/// Waits until the stream has patched the page that many times.
async fn connected(page: &Page<'_>, times: usize) {
    page.wait_for(&format!(
        "fetches.filter((type) => type === 'datastar-patch-elements').length >= {times}"
    ))
    .await;
}

/// Starts the app whose page shows `greeting`.
async fn greet(address: &str, greeting: &str) -> App {
    let program = env!("CARGO_BIN_EXE_restart").as_ref();
    App::start_on(program, address, &[("GREETING", greeting)]).await
}

/// Starts the app again where it was, with another greeting.
async fn greet_again(page: &Page<'_>, address: std::net::SocketAddr, greeting: &str) -> App {
    let app = greet(&address.to_string(), greeting).await;
    page.wait_for(&format!(
        "document.querySelector('#greeting').textContent === {greeting:?}"
    ))
    .await;
    app
}
