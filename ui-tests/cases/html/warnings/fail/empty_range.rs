#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <input aria-label="Age" type="number" min=18 max=3>
        <textarea aria-label="Note" minlength=10 maxlength=5></textarea>
    };
}
