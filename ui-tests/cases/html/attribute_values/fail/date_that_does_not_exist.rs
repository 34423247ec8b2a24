use stario::prelude::*;

fn main() {
    let _ = html! {
        <time datetime="2026-02-30">"today"</time>
    };
}
