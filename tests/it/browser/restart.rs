//! Whatever happens to the server, the page comes back by itself, and what the reader did stays.

use super::{connected, greet, greet_again, open};
use crate::support::browser::Page;

/// Leaves traces in every place that a reload would wipe.
async fn use_page(page: &Page<'_>) {
    page.click("#local").await;
    page.click("#local").await;
    page.wait_for("document.querySelector('#clicks').textContent === '2'")
        .await;
    page.click("#check").await;
    page.type_text("#notes", "line").await;
    page.run("document.querySelector('#box').scrollTop = 500")
        .await;
    page.type_text("#name", "Ada").await;
    page.run("document.querySelector('#name').setSelectionRange(1, 2)")
        .await;
    page.run("window.sameDocument = true").await;
}

/// Finds the traces again.
async fn check_page(page: &Page<'_>) {
    let [name, notes, clicks, active]: [String; 4] = page
        .eval(
            "[document.querySelector('#name').value, document.querySelector('#notes').value, \
             document.querySelector('#clicks').textContent, document.activeElement.id]",
        )
        .await;
    assert_eq!([name, notes, clicks, active], ["Ada", "line", "2", "name"]);
    let [start, end, scroll, checked, same]: [u32; 5] = page
        .eval(
            "[document.activeElement.selectionStart, document.activeElement.selectionEnd, \
             document.querySelector('#box').scrollTop, Number(document.querySelector('#check').checked), \
             Number(window.sameDocument === true)]",
        )
        .await;
    assert!(
        [start, end, scroll, checked, same] == [1, 2, 500, 1, 1],
        "caret {start}..{end}, scroll {scroll}, checked {checked}, same document {same}"
    );
}

#[tokio::test]
async fn a_page_loads_connects_and_stays_quiet() {
    let app = greet("127.0.0.1:0", "one").await;
    let page = open(&app.url("/")).await;
    assert_eq!(page.eval::<String>("document.title").await, "Restart: one");
    assert_eq!(page.console_errors(), Vec::<String>::new());
    let patches: usize = page
        .eval("fetches.filter((type) => type === 'datastar-patch-elements').length")
        .await;
    assert_eq!(patches, 1, "an unchanged page is sent once");
    use_page(&page).await;
    check_page(&page).await;
}

#[tokio::test]
async fn a_killed_server_comes_back_with_its_new_page() {
    let app = greet("127.0.0.1:0", "one").await;
    let address = app.address;
    let page = open(&app.url("/")).await;
    use_page(&page).await;
    app.kill().await;
    let _app = greet_again(&page, address, "two").await;
    check_page(&page).await;
}

#[tokio::test]
async fn a_stopped_server_comes_back_with_its_new_page() {
    let app = greet("127.0.0.1:0", "one").await;
    let address = app.address;
    let page = open(&app.url("/")).await;
    use_page(&page).await;
    assert!(app.stop().await.success());
    let app = greet_again(&page, address, "two").await;
    check_page(&page).await;
    assert!(app.stop().await.success());
    let _app = greet_again(&page, address, "three").await;
    check_page(&page).await;
}

#[tokio::test]
async fn a_server_that_is_away_for_seconds_is_found_again() {
    let app = greet("127.0.0.1:0", "one").await;
    let address = app.address;
    let page = open(&app.url("/")).await;
    use_page(&page).await;
    app.kill().await;
    // The client waits 0.1, 0.2, 0.4, 0.8 s, then 1 s each: the ninth try is more than 5 s after the first.
    page.wait_for("fetches.filter((type) => type === 'retrying').length >= 9")
        .await;
    let _app = greet_again(&page, address, "two").await;
    check_page(&page).await;
}

#[tokio::test]
async fn a_network_that_comes_back_brings_the_page_back() {
    let app = greet("127.0.0.1:0", "one").await;
    let address = app.address;
    let page = open(&app.url("/")).await;
    use_page(&page).await;
    page.set_offline(true).await;
    app.kill().await;
    let _app = greet(&address.to_string(), "two").await;
    page.wait_for("fetches.includes('retrying')").await;
    page.set_offline(false).await;
    page.wait_for("document.querySelector('#greeting').textContent === 'two'")
        .await;
    check_page(&page).await;
}

#[tokio::test]
async fn a_page_opened_twice_follows_in_both_tabs() {
    let app = greet("127.0.0.1:0", "one").await;
    let address = app.address;
    let page = open(&app.url("/")).await;
    let second = page.sibling().await;
    second.before_load(super::RECORDER).await;
    second.goto(&app.url("/")).await;
    connected(&second, 1).await;
    app.kill().await;
    let _app = greet_again(&page, address, "two").await;
    second
        .wait_for("document.querySelector('#greeting').textContent === 'two'")
        .await;
}
