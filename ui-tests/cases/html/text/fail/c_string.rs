use stario::prelude::*;

fn main() {
    let _ = html! {
        c"text"
    };
}
