use stario::prelude::*;

fn main() {
    let count = 3;
    let _ = html! {
        match count { 0 { "none" } }
    };
}
