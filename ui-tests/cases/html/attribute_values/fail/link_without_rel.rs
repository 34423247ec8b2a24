use stario::prelude::*;

fn main() {
    let _ = html! {
        <link href="/a.css">
    };
}
