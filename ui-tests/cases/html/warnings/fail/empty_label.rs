#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <label><input name="age"></label>
        <details><summary></summary></details>
    };
}
