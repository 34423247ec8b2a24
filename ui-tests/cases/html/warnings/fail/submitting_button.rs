#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <form action="/save">
            <button data-on:click=post("/preview")>"Preview"</button>
        </form>
    };
}
