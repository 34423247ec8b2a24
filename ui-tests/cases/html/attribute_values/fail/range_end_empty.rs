use stario::prelude::*;

fn main() {
    let _ = html! {
        <input type="number" min="">
    };
}
