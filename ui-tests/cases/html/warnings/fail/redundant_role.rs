#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <button role="button">"Save"</button>
    };
}
