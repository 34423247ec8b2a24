#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <iframe src="/map"></iframe>
    };
}
