#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <input type="number" aria-label="Age" data-bind:age__prop.value-as-nubmer>
    };
}
