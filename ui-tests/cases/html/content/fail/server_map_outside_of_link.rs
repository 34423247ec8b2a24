use stario::prelude::*;

fn main() {
    let _ = html! {
        <body><img src="/a.png" alt="a" ismap></body>
    };
}
