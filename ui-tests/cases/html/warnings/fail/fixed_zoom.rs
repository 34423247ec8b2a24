#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <meta name="viewport" content="width=device-width, user-scalable=no">
    };
}
