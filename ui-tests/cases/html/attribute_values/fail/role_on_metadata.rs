use stario::prelude::*;

fn main() {
    let _ = html! {
        <meta name="author" content="Ada" role="none">
    };
}
