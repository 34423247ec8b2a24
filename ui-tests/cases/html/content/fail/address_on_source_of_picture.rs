use stario::prelude::*;

fn main() {
    let _ = html! {
        <picture><source src="/a.webp"><img src="/a.png" alt="a"></picture>
    };
}
