use stario::prelude::*;

fn main() {
    let _ = html! {
        #[deny(empty_heading)]
        <h1></h1>
    };
}
