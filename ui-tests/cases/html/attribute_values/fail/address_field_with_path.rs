use stario::prelude::*;

fn main() {
    let _ = html! {
        <input type="url" value="/about">
    };
}
