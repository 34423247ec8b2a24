//! Actions that redirect.

use stario::axum::extract::Path;
use stario::axum::http::header::SET_COOKIE;
use stario::axum::response::{AppendHeaders, IntoResponse, Redirect};
use stario::prelude::*;

use super::open;
use crate::support::server::Server;

#[page("/")]
async fn home() -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Home"</title><Datastar/></head>
            <body data-init=get("/updates")>
                <button id="action" data-on:click=post(sign_in("action"))>"Action"</button>
                <form method="post" action=link(sign_in("form"))>
                    <button id="form">"Form"</button>
                </form>
            </body>
        </html>
    }
}

#[post("/sign-in/{how}")]
async fn sign_in(Path(how): Path<String>) -> impl IntoResponse {
    let cookie = AppendHeaders([(SET_COOKIE, format!("how={how}; Path=/"))]);
    (cookie, Redirect::to("/welcome?a=1&b='x'"))
}

#[page("/welcome")]
async fn welcome() -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Welcome"</title></head>
            <body><h1>"Welcome"</h1></body>
        </html>
    }
}

#[tokio::test]
async fn an_action_and_a_form_go_where_the_handler_redirects() {
    let app = Stario::new(routes![home, sign_in, welcome]);
    let server = Server::start(app.into_router()).await;
    for how in ["action", "form"] {
        let page = open(&server.url("/")).await;
        page.click(&format!("#{how}")).await;
        page.wait_for("document.title === 'Welcome'").await;
        assert_eq!(
            page.eval::<String>("decodeURI(location.pathname + location.search)")
                .await,
            "/welcome?a=1&b='x'",
            "{how}"
        );
        assert_eq!(
            page.eval::<String>("document.cookie").await,
            format!("how={how}")
        );
    }
}
