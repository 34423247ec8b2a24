use stario::prelude::*;

fn main() {
    let _ = html! {
        <meta charset="utf-8" content="text/html">
    };
}
