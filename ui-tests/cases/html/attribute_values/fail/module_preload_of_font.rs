use stario::prelude::*;

fn main() {
    let _ = html! {
        <link rel="modulepreload" href="/a.woff2" as="font">
    };
}
