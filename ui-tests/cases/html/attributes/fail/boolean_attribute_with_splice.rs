use stario::prelude::*;

fn main() {
    let done = true;
    let _ = html! {
        <input checked="{done}">
    };
}
