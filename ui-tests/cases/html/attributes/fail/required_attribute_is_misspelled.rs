use stario::prelude::*;

fn main() {
    let _ = html! {
        <img alt="a" scr="/a.png">
    };
}
