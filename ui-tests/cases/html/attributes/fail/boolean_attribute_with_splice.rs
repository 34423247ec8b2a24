use stario::prelude::*;

fn main() {
    let done = true;
    let _ = html! {
        <input type="checkbox" checked="{done}">
    };
}
