//! A counter in two places: a signal in the browser, a total on the server.
//!
//! `-` and `+` change the signal without a request. `Double it on the server` sends the signals to an
//! action that answers with signals; `Add to the total` to one that answers with the changed element.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use serde::{Deserialize, Serialize};
use stario::axum::extract::State;
use stario::prelude::*;

mod style;

use style::Style;

/// What lives in the browser.
#[derive(Clone, Debug, Default, Deserialize, Serialize, Signals)]
struct Counter {
    count: i64,
}

/// What lives on the server.
#[derive(Clone, Debug, Default)]
struct App {
    total: Arc<AtomicI64>,
}

#[page("/")]
async fn home(State(app): State<App>) -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>"Counter"</title>
                <Datastar/>
                <Style/>
            </head>
            <body data-signals={Counter::default()}>
                <main>
                    <h1>"Counter"</h1>
                    <output id="count" data-text=$count>"0"</output>
                    <div class="row">
                        <button data-on:click=($count -= 1) aria-label="One less">"-"</button>
                        <button data-on:click=($count += 1) aria-label="One more">"+"</button>
                    </div>
                    <button id="double" data-on:click=post(double)>"Double it on the server"</button>
                    <button id="add" class="wide" data-on:click=post(add) data-attr:disabled=($count === 0)>
                        "Add to the total"
                    </button>
                    <Total value={app.total.load(Ordering::Relaxed)}/>
                </main>
            </body>
        </html>
    }
}

/// The part of the page that the server changes.
#[component]
fn Total(value: i64) -> Html {
    html! {
        <p id="total">"The server counted to " <b>{value}</b></p>
    }
}

/// Doubles the signal.
#[post("/double")]
async fn double(Signals(counter): Signals<Counter>) -> Signals<Counter> {
    Signals(Counter {
        count: counter.count.saturating_mul(2),
    })
}

/// Adds the signal to the total.
#[post("/add")]
async fn add(State(app): State<App>, Signals(counter): Signals<Counter>) -> Html {
    let before = app.total.fetch_add(counter.count, Ordering::Relaxed);
    Total(before.wrapping_add(counter.count))
}

#[tokio::main]
async fn main() -> stario::Result {
    let routes = routes![home, double, add].with_state(App::default());
    stario::serve(routes).await
}
