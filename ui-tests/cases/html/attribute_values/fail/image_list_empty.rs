use stario::prelude::*;

fn main() {
    let _ = html! {
        <img alt="a cup" srcset="">
    };
}
