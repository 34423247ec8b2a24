use stario::prelude::*;

fn main() {
    let _ = html! {
        <img src="/a.png" srcset="/a.png 320w, /b.png 2x" alt="">
    };
}
