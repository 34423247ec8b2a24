//! The developer's loop: save, and the page changes.

use rustix::process::Signal;

use super::open;
use crate::support::{
    browser::Page,
    dev::{Copy, Dev},
    http::End,
    sse::Stream,
};

const WORDS: &str = "Change me and save";

async fn shows(page: &Page<'_>, words: &str) {
    page.wait_for(&format!(
        "document.querySelector('h1').textContent === {words:?}"
    ))
    .await;
}

/// What a reload would wipe.
async fn traces(page: &Page<'_>) -> [String; 4] {
    page.eval(
        "[document.querySelector('#name').value, document.activeElement.id, \
         document.querySelector('button b').textContent, String(window.sameDocument)]",
    )
    .await
}

#[tokio::test]
async fn a_saved_edit_appears_by_itself() {
    let copy = Copy::of("hot-reload").await;
    let mut dev = Dev::start(&copy).await;
    let page = open(&dev.url("/")).await;
    shows(&page, WORDS).await;
    page.click("button").await;
    page.wait_for("document.querySelector('button b').textContent === '1'")
        .await;
    page.type_text("#name", "Ada").await;
    page.run("window.sameDocument = true").await;
    let kept = ["Ada", "name", "1", "true"];
    assert_eq!(traces(&page).await, kept);

    copy.replace(WORDS, "Changed and saved");
    shows(&page, "Changed and saved").await;
    assert_eq!(traces(&page).await, kept);

    // A mistake leaves the page as it is; the correction replaces it.
    copy.save("fn main() { mistake }");
    dev.event("failed").await;
    assert_eq!(traces(&page).await, kept);
    shows(&page, "Changed and saved").await;
    copy.restore();
    shows(&page, WORDS).await;
    assert_eq!(traces(&page).await, kept);

    // The socket was open all the time, and every stream ended cleanly.
    assert_eq!(page.console_errors(), Vec::<String>::new());
    dev.process.signal(Signal::INT);
    dev.event("stopped").await;
    dev.process.exit().await;
}

#[tokio::test]
async fn no_app_outlives_the_command() {
    let copy = Copy::of("hot-reload").await;
    let mut dev = Dev::start(&copy).await;
    let mut stream = Stream::open(dev.address, "/updates").await;
    assert!(stream.elements().await.contains(WORDS));
    dev.process.signal(Signal::KILL);
    dev.process.exit().await;
    let (_, end) = stream.rest().await;
    assert!(matches!(end, End::Clean | End::Cut));
}
