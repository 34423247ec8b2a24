use stario::prelude::*;

fn main() {
    let _ = html! {
        <img src="/a.png" alt="a" width="100%">
    };
}
