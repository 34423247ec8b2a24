use stario::prelude::*;

fn main() {
    let images = "/b.png 2x";
    let _ = html! {
        <img src="/a.png" alt="a" srcset={images}>
    };
}
