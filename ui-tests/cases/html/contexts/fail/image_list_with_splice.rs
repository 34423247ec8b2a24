use stario::prelude::*;

fn main() {
    let photo = "/a.png";
    let _ = html! {
        <img src="/a.png" srcset="{photo} 2x" alt="">
    };
}
