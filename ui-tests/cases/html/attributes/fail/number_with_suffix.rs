use stario::prelude::*;

fn main() {
    let _ = html! {
        <input tabindex=1u8>
    };
}
