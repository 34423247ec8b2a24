use stario::prelude::*;

fn main() {
    let count: u8 = 3;
    let _ = html! {
        match count { 0 => { "none" } 1 => { "one" } }
    };
}
