#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/" aria-hidden="true">"Home"</a>
    };
}
