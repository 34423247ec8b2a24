use stario::prelude::*;

fn main() {
    let _ = html! {
        #[allow(empty_heading)]
        <h1></h1>
    };
}
