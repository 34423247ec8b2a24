#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <main>"Left"</main>
        <main>"Right"</main>
    };
}
