#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        #[allow(empty_heading, reason = "the client fills it")]
        <h1>"Home"</h1>
        #[allow(empty_heading, skipped_heading, reason = "the client fills it")]
        <h2></h2>
    };
}
