use stario::prelude::*;

fn main() {
    let _ = html! {
        <p wobble="yes">"text"</p>
    };
}
