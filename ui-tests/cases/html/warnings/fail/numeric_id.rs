#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <p id="7">"Seven"</p>
    };
}
