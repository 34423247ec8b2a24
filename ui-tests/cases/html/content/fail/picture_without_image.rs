use stario::prelude::*;

fn main() {
    let _ = html! {
        <picture>
            <source srcset="/a.webp">
        </picture>
    };
}
