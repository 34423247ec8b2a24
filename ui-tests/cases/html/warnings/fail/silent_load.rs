#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <div data-on:load=get("/updates")></div>
    };
}
