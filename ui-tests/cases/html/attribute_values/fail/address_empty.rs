use stario::prelude::*;

fn main() {
    let _ = html! {
        <img src="" alt="cat">
    };
}
