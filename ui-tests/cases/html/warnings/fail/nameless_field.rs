#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <form>
            <input name="age">
        </form>
    };
}
