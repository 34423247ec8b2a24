use stario::prelude::*;

fn main() {
    let _ = html! {
        <img src="/a.png" alt="a" srcset="/a.png 320w, /b.png 640w">
    };
}
