//! The examples, in a browser.

use super::open;
use crate::support::{browser::Page, build, process::App};

async fn text(page: &Page<'_>, selector: &str) -> String {
    page.eval(&format!("document.querySelector({selector:?}).textContent"))
        .await
}

#[tokio::test]
async fn a_click_goes_to_the_server_and_comes_back() {
    let app = App::start(build::program("counter")).await;
    let page = open(&app.url("/")).await;
    for _ in 0..3 {
        page.click("[aria-label='One more']").await;
    }
    page.click("[aria-label='One less']").await;
    page.wait_for("document.querySelector('#count').textContent === '2'")
        .await;
    page.click("#double").await;
    page.wait_for("document.querySelector('#count').textContent === '4'")
        .await;
    page.click("#add").await;
    page.wait_for("document.querySelector('#total').textContent.endsWith(' 4')")
        .await;
    page.screenshot("counter").await;

    // The total lives on the server, the count in the browser.
    page.goto(&app.url("/")).await;
    page.wait_for("document.querySelector('#count').textContent === '0'")
        .await;
    assert_eq!(text(&page, "#total").await, "The server counted to 4");
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[tokio::test]
async fn the_hot_reload_example_is_shown() {
    let app = App::start(build::program("hot-reload")).await;
    let page = open(&app.url("/")).await;
    assert_eq!(text(&page, "h1").await, "Change me and save");
    page.screenshot("hot-reload").await;
    assert_eq!(page.console_errors(), Vec::<String>::new());
}
