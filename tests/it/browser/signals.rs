//! Signals that may be absent, in the client.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use stario::axum::extract::{Path, State};
use stario::prelude::*;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use super::open;
use crate::support::browser::Page;
use crate::support::server::Server;

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, Signals)]
struct Profile {
    name: Option<String>,
    age: Option<u8>,
    agreed: Option<bool>,
    address: Option<Address>,
    contact: Contact,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, Signals)]
struct Address {
    city: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, Signals)]
struct Contact {
    phone: Option<u32>,
}

fn full() -> Profile {
    Profile {
        name: Some("Ada".to_owned()),
        age: Some(36),
        agreed: Some(true),
        address: Some(Address {
            city: Some("London".to_owned()),
        }),
        contact: Contact { phone: Some(5) },
    }
}

#[page("/")]
async fn home() -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Profile"</title><Datastar/></head>
            <body data-init=get("/updates")>
                <main data-signals={Profile::default()}>
                    <p data-text=($name || "no name")/>
                    <p data-text=($age !== "" ? $age : "no age")/>
                    <p data-text=($address.city || "no city")/>
                    <p data-text=($contact.phone || "no phone")/>
                    <p data-show=$name>"named"</p>
                    <p data-show=$address>"at home"</p>
                    <form>
                        <input id="age" type="number" data-bind:age>
                        <input id="agreed" type="checkbox" data-bind:agreed>
                    </form>
                    <button id="none" data-on:click=post(patch("none"))>"None"</button>
                    <button id="some" data-on:click=post(patch("some"))>"Some"</button>
                    <button id="send" data-on:click=post(send)>"Send"</button>
                </main>
            </body>
        </html>
    }
}

#[post("/patch/{what}")]
async fn patch(Path(what): Path<String>) -> Signals<Profile> {
    Signals(if what == "some" {
        full()
    } else {
        Profile::default()
    })
}

#[post("/send")]
async fn send(
    State(received): State<Arc<UnboundedSender<Profile>>>,
    Signals(profile): Signals<Profile>,
) {
    let _ = received.send(profile);
}

const ABSENT: &str = "no name, no age, no city, no phone";
const PRESENT: &str = "Ada, 36, London, 5, named, at home";

/// Waits until the page shows these texts.
async fn shows(page: &Page<'_>, texts: &str) {
    page.wait_for(&format!(
        "[...document.querySelectorAll('p')].filter((p) => p.style.display !== 'none') \
         .map((p) => p.textContent).join(', ') === {texts:?}"
    ))
    .await;
}

#[tokio::test]
async fn an_absent_signal_is_an_empty_text_and_comes_and_goes() {
    let (received, mut profiles) = unbounded_channel();
    let routes = routes![home, patch, send].with_state(Arc::new(received));
    let server = Server::start(Stario::new(routes).into_router()).await;
    let page = open(&server.url("/")).await;
    shows(&page, ABSENT).await;
    page.click("#send").await;
    assert_eq!(profiles.recv().await, Some(Profile::default()));
    for _ in 0..2 {
        page.click("#some").await;
        shows(&page, PRESENT).await;
        page.click("#send").await;
        assert_eq!(profiles.recv().await, Some(full()));
        page.click("#none").await;
        shows(&page, ABSENT).await;
        page.click("#send").await;
        assert_eq!(profiles.recv().await, Some(Profile::default()));
    }
    // What is typed into the field of an absent number is text to the client.
    page.type_text("#age", "41").await;
    page.click("#agreed").await;
    page.click("#send").await;
    let typed = Profile {
        age: Some(41),
        agreed: Some(true),
        ..Profile::default()
    };
    assert_eq!(profiles.recv().await, Some(typed));
    assert_eq!(page.console_errors(), Vec::<String>::new());
}
