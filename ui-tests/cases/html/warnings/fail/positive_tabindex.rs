#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/" tabindex=1>"Home"</a>
    };
}
