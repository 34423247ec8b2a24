//! A page that updates itself: run it with `cargo xtask demo`, change a word, save.
//!
//! `#[page("/")]` answers `GET /` with the document and `GET /updates` with a stream of the same
//! document. When the program is built anew the browser reconnects to that stream and morphs to the
//! page it now sends. Focus, typed text, scroll and signals stay as they are.

use stario::prelude::*;

mod style;

use style::Style;

#[page("/")]
async fn home() -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>"Hot reload"</title>
                <Datastar/>
                <Style/>
            </head>
            <body data-init=get("/updates")>
                <main>
                    <p class="badge">"Stario"</p>
                    <h1>"Change me and save"</h1>
                    <p class="lead">
                        "Edit " <code>"examples/hot-reload/src/main.rs"</code>
                        ", save, and look here. No reload code was written."
                    </p>
                    <Step number=1 title="Type something">
                        <label for="name">"Your text stays while the page changes around it."</label>
                        <input id="name" placeholder="Type here, then edit the source" autocomplete="off">
                    </Step>
                    <Step number=2 title="Count in the browser">
                        <p>"A signal lives in the browser and survives as well."</p>
                        <button data-signals:clicks="0" data-on:click=($clicks += 1)>
                            "Clicked " <b data-text=$clicks>"0"</b> " times"
                        </button>
                    </Step>
                    <Step number=3 title="Scroll the list">
                        <ol>
                            for planet in PLANETS {
                                <li>{planet}</li>
                            }
                        </ol>
                    </Step>
                </main>
            </body>
        </html>
    }
}

/// A numbered card.
#[component]
fn Step(number: u8, title: &str, children: Html) -> Html {
    html! {
        <section>
            <h2><span>{number}</span>{title}</h2>
            {children}
        </section>
    }
}

const PLANETS: [&str; 8] = [
    "Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune",
];

#[tokio::main]
async fn main() -> stario::Result {
    stario::serve(routes![home]).await
}
