use stario::prelude::*;

fn main() {
    let _ = html! {
        <picture>
            <img src="/a.png" alt="a">
            <source srcset="/a.webp">
        </picture>
    };
}
