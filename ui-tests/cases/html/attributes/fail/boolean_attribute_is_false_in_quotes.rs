use stario::prelude::*;

fn main() {
    let _ = html! {
        <input type="checkbox" checked="false">
    };
}
