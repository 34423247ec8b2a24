#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! { <p>r"a &amp; b"</p> };
}
