use stario::prelude::*;

fn main() {
    let _ = html! {
        #[allow(5, reason = "the text comes later")]
        <h1></h1>
    };
}
