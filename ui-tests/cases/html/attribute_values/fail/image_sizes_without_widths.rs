use stario::prelude::*;

fn main() {
    let _ = html! {
        <img src="/a.png" alt="a" srcset="/a.png, /b.png 2x" sizes="50vw">
    };
}
