#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/"><img src="/logo.png" alt=""></a>
    };
}
