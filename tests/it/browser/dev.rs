//! The developer's loop: save, and the page changes.

use rustix::process::Signal;

use super::open;
use crate::support::{
    dev::{Copy, Dev},
    http::End,
    sse::Stream,
};

const WORDS: &str = "Change me and save";

#[tokio::test]
async fn a_saved_edit_appears_by_itself() {
    let copy = Copy::of("hot-reload").await;
    let mut dev = Dev::start(&copy).await;
    let page = open(&dev.url("/")).await;
    page.run(
        "document.querySelector('h1').tabIndex = 0; window.sameDocument = true",
    )
    .await;
    page.wait_for(&format!("document.querySelector('h1').textContent === {WORDS:?}"))
        .await;

    copy.replace(WORDS, "Changed and saved");
    page.wait_for("document.querySelector('h1').textContent === 'Changed and saved'")
        .await;

    // A mistake leaves the page as it is; the correction replaces it.
    copy.save("fn main() { mistake }");
    dev.event("failed").await;
    assert_eq!(
        page.eval::<String>("document.querySelector('h1').textContent")
            .await,
        "Changed and saved"
    );
    copy.restore();
    page.wait_for(&format!("document.querySelector('h1').textContent === {WORDS:?}"))
        .await;
    assert!(page.eval::<bool>("window.sameDocument === true").await, "no reload");
    assert_eq!(page.console_errors(), Vec::<String>::new());

    dev.process.signal(Signal::INT);
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
