#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:submit=post("/save")>"Save"</button>
    };
}
