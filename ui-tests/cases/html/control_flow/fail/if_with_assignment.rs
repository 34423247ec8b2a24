use stario::prelude::*;

fn main() {
    let count = 1;
    let _ = html! {
        if count = 1 { <p>"text"</p> }
    };
}
