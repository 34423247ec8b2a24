#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=post("/close")><i class="icon"></i></button>
    };
}
