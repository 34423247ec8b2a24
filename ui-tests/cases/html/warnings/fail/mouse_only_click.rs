#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <div data-on:click=post("/close")>"Close"</div>
    };
}
