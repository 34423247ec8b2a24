#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="#" data-on:click=post("/save")>"Save"</a>
    };
}
