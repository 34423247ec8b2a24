use stario::prelude::*;

fn main() {
    let id = 5;
    let _ = html! {
        <img src={id} alt="">
    };
}
