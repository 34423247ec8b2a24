use stario::prelude::*;

fn main() {
    let _ = html! {
        <time datetime="31/01/2026">"today"</time>
    };
}
