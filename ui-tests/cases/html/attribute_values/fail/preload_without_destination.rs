use stario::prelude::*;

fn main() {
    let _ = html! {
        <link rel="preload" href="/a.woff2">
    };
}
