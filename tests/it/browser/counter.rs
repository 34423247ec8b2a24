//! The counter example: click, round trip, patch.

use super::open;
use crate::support::{build, process::App};

#[tokio::test]
async fn a_click_goes_to_the_server_and_comes_back() {
    let app = App::start(build::program("counter")).await;
    let page = open(&app.url("/")).await;
    page.screenshot("counter").await;
    let before: String = page.eval("document.body.innerText").await;
    page.click("button").await;
    page.wait_for(&format!("document.body.innerText !== {before:?}"))
        .await;
    assert_eq!(page.console_errors(), Vec::<String>::new());
}

#[tokio::test]
async fn the_hot_reload_example_is_shown() {
    let app = App::start(build::program("hot-reload")).await;
    let page = open(&app.url("/")).await;
    assert_eq!(
        page.eval::<String>("document.querySelector('h1').textContent")
            .await,
        "Change me and save"
    );
    page.screenshot("hot-reload").await;
    assert_eq!(page.console_errors(), Vec::<String>::new());
}
