use stario::prelude::*;

fn main() {
    let _ = html! {
        <link rel="stylesheet">
    };
}
