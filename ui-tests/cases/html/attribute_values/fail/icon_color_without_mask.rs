use stario::prelude::*;

fn main() {
    let _ = html! {
        <link rel="icon" href="/a.svg" color="red">
    };
}
