use stario::prelude::*;

fn main() {
    let _ = html! {
        <input name="">
    };
}
