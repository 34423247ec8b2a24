use stario::prelude::*;

fn main() {
    let count = 1;
    let _ = html! {
        if count { <p>"text"</p> }
    };
}
