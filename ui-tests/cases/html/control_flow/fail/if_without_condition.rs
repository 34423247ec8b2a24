use stario::prelude::*;

fn main() {
    let _ = html! {
        if { <p>"text"</p> }
    };
}
