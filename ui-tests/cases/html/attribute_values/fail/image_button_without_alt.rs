use stario::prelude::*;

fn main() {
    let _ = html! {
        <input type="image" src="/a.png">
    };
}
