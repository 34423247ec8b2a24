#![deny(warnings)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <h1></h1>
        <h2><i class="icon"></i></h2>
    };
}
