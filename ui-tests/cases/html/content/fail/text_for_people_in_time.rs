use stario::prelude::*;

fn main() {
    let _ = html! {
        <time>"yesterday"</time>
    };
}
