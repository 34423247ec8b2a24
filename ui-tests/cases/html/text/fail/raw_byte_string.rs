use stario::prelude::*;

fn main() {
    let _ = html! {
        br"text"
    };
}
