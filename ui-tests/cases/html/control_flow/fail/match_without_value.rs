use stario::prelude::*;

fn main() {
    let _ = html! {
        match { 0 => { "none" } _ => { "some" } }
    };
}
