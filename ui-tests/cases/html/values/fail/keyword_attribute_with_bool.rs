use stario::prelude::*;

fn main() {
    let lazy = true;
    let _ = html! {
        <img src="/a.png" alt="" loading={lazy}>
    };
}
