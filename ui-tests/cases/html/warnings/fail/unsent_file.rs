#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <form action="/save">
            <input aria-label="Photo" type="file" name="photo">
        </form>
    };
}
