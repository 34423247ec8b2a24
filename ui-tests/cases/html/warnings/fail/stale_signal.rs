#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals:total=($price * $amount)></p>
    };
}
