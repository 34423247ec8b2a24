use stario::prelude::*;

fn main() {
    let _ = html! {
        <link rel="alternate stylesheet" href="/dark.css">
    };
}
