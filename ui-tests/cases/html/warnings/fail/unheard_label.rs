#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <div aria-label="Filters"></div>
    };
}
