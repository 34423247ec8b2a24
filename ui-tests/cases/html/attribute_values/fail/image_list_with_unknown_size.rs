use stario::prelude::*;

fn main() {
    let _ = html! {
        <img src="/a.png" srcset="/a.png 2y" alt="">
    };
}
