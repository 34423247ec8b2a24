use stario::prelude::*;

fn main() {
    let _ = html! {
        <meta content="text">
    };
}
