use stario::prelude::*;

fn main() {
    let _ = html! {
        <link rel="preload" as="script" imagesrcset="/a.png, /b.png 2x">
    };
}
