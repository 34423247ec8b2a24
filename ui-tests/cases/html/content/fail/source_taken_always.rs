use stario::prelude::*;

fn main() {
    let _ = html! {
        <picture><source srcset="/a.webp"><source srcset="/b.webp"><img src="/a.png" alt="a"></picture>
    };
}
