#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <form data-on:sumbit__once=post("/save")></form>
    };
}
