use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/" rel="stylesheet">"a"</a>
    };
}
