#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <input aria-label="Name" autofocus>
        <input aria-label="Age" autofocus>
    };
}
