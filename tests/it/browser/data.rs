//! Data in a page is the same data in the browser, in the document and after a patch.

use std::sync::Arc;

use axum::extract::State;
use stario::prelude::*;

use super::open;
use crate::support::server::Server;

type Values = Arc<Vec<String>>;

#[page("/")]
async fn show(State(values): State<Values>) -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Data"</title><Datastar/></head>
            <body data-init=get("/updates")>
                for value in values.iter() {
                    <pre class="text" title={value}>{value}</pre>
                    <pre class="expression" data-text=({value})/>
                }
            </body>
        </html>
    }
}

#[tokio::test]
async fn hostile_text_arrives_as_text() {
    let values = Arc::new(
        [
            "a\rb\r\nc\nd",
            "\r\revent: datastar-patch-signals\rdata: signals {pwned: 1}\r\r",
            "\n\nevent: datastar-patch-elements\ndata: mode remove\ndata: selector body\n\n",
            "\u{2028}\u{2029}\u{feff}\u{c}\t",
            "'; pwned = 1; '\"`${pwned = 1}",
            "@post('/x') $pwned = 1",
            "</pre></body></html><script>pwned = 1</script>",
            "<img src=x onerror='pwned = 1'>",
            "\n leading line feed",
            "{{x}} {x} \\x27 \\u0027 &#39; %27",
            "\u{1F600} e\u{301} \u{10FFFD}",
        ]
        .map(str::to_owned)
        .to_vec(),
    );
    let app = Stario::new(routes![show].with_state(Arc::clone(&values)));
    let server = Server::start(app.into_router()).await;
    let page = open(&server.url("/")).await;
    for kind in ["text", "expression"] {
        let shown: Vec<String> = page
            .eval(&format!(
                "[...document.querySelectorAll('.{kind}')].map((e) => e.textContent)"
            ))
            .await;
        assert_eq!(shown, *values, "{kind}");
    }
    let titles: Vec<String> = page
        .eval("[...document.querySelectorAll('.text')].map((e) => e.title)")
        .await;
    assert_eq!(titles, *values);
    assert_eq!(
        page.eval::<String>("typeof window.pwned").await,
        "undefined"
    );
    assert_eq!(page.console_errors(), Vec::<String>::new());
}
