use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        match open { true { "open" } false => { "closed" } }
    };
}
