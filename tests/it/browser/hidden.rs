//! Tabs that nobody looks at.

use super::{greet, greet_again, open};

#[tokio::test]
async fn a_hidden_tab_shows_the_new_page_when_it_is_shown() {
    let app = greet("127.0.0.1:0", "one").await;
    let address = app.address;
    let page = open(&app.url("/")).await;
    page.type_text("#name", "Ada").await;
    page.hide().await;
    assert!(app.stop().await.success());
    let app = greet(&address.to_string(), "two").await;
    page.show().await;
    page.wait_for("document.querySelector('#greeting').textContent === 'two'")
        .await;
    assert_eq!(
        page.eval::<String>("document.querySelector('#name').value")
            .await,
        "Ada"
    );
    app.kill().await;
    let _app = greet_again(&page, address, "three").await;
}
