#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init=get("/news", retry = Never)></p>
    };
}
