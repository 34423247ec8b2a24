use stario::prelude::*;

fn main() {
    let _ = html! {
        <time datetime>"today"</time>
    };
}
