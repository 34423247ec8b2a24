use stario::prelude::*;

fn main() {
    let _ = html! {
        <meta charset="utf-8" name="author" content="Ada">
    };
}
