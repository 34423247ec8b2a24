use stario::prelude::*;

fn main() {
    let _ = html! {
        <link rel="icon" href="/a.png" sizes="32">
    };
}
