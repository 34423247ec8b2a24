use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>"a\0b"</p>
    };
}
